//! Dates and times as ISO 8601 and RFC 3339 write them.

use super::scalar::text;
use std::time::{Duration as StdDuration, SystemTime, UNIX_EPOCH};

text! {
    /// A date and time with its offset, as RFC 3339 writes it.
    ///
    /// ```
    /// use switchboard_client::DateTime;
    /// let at = DateTime::parse("2024-02-29T12:30:00.5+02:00").unwrap();
    /// assert_eq!(at.unix(), Some(1709202600));
    /// assert_eq!(DateTime::from_unix(1709202600).as_str(), "2024-02-29T10:30:00Z");
    /// assert!(DateTime::parse("yesterday").is_err());
    /// ```
    DateTime, "a date and time of RFC 3339", is_date_time
}

text! {
    /// A date, `2024-02-29`.
    Date, "a date of the form YYYY-MM-DD", is_date
}

text! {
    /// A time of day, with or without an offset: `12:30:00Z`.
    Time, "a time of RFC 3339", is_time
}

text! {
    /// A length of time as ISO 8601 writes it: `P1DT2H30M`.
    ///
    /// ```
    /// use switchboard_client::values::Duration;
    /// let long = Duration::parse("P1DT2H30M0.5S").unwrap();
    /// assert_eq!(long.to_std(), Some(std::time::Duration::from_millis(95_400_500)));
    /// assert_eq!(Duration::parse("P1M").unwrap().to_std(), None);
    /// ```
    Duration, "a duration of ISO 8601", is_duration
}

/// Two or more digits at a place of the text, as a number.
fn digits(text: &str, from: usize, to: usize) -> Option<i64> {
    let part = text.get(from..to)?;
    part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse().ok()).flatten()
}

fn byte(text: &str, at: usize) -> Option<u8> {
    text.as_bytes().get(at).copied()
}

fn date(text: &str) -> Option<(i64, i64, i64)> {
    let (year, month, day) = (digits(text, 0, 4)?, digits(text, 5, 7)?, digits(text, 8, 10)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let dashed = byte(text, 4) == Some(b'-') && byte(text, 7) == Some(b'-');
    (dashed && (1..=last).contains(&day)).then_some((year, month, day))
}

/// Seconds and nanoseconds of the day, and the offset in seconds where there is one.
fn clock(text: &str) -> Option<(i64, u32, Option<i64>)> {
    let (hour, minute, second) = (digits(text, 0, 2)?, digits(text, 3, 5)?, digits(text, 6, 8)?);
    let colons = byte(text, 2) == Some(b':') && byte(text, 5) == Some(b':');
    if !colons || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let mut rest = text.get(8..)?;
    let mut nanos = 0;
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = fraction.bytes().take_while(u8::is_ascii_digit).count();
        if count == 0 {
            return None;
        }
        let mut scale = 100_000_000;
        for digit in fraction.bytes().take(count.min(9)) {
            nanos += u32::from(digit - b'0') * scale;
            scale /= 10;
        }
        rest = fraction.get(count..)?;
    }
    let offset = match rest {
        "" => None,
        "Z" | "z" => Some(0),
        _ => {
            let sign = match byte(rest, 0)? {
                b'+' => 1,
                b'-' => -1,
                _ => return None,
            };
            let (hours, minutes) = (digits(rest, 1, 3)?, digits(rest, 4, 6)?);
            if rest.len() != 6 || byte(rest, 3) != Some(b':') || hours > 23 || minutes > 59 {
                return None;
            }
            Some(sign * (hours * 3600 + minutes * 60))
        }
    };
    Some((hour * 3600 + minute * 60 + second, nanos, offset))
}

/// Days since 1970 of a date, and back, by counting from March so that leap days come last.
fn days((year, month, day): (i64, i64, i64)) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (year + era * 400 + i64::from(month <= 2), month, day)
}

fn date_time(text: &str) -> Option<(i64, u32)> {
    let date = date(text.get(..10)?)?;
    if !matches!(byte(text, 10), Some(b'T' | b't' | b' ')) {
        return None;
    }
    let (seconds, nanos, offset) = clock(text.get(11..)?)?;
    Some((days(date) * 86_400 + seconds - offset?, nanos))
}

fn is_date_time(text: &str) -> bool {
    date_time(text).is_some()
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && date(text).is_some()
}

fn is_time(text: &str) -> bool {
    clock(text).is_some()
}

impl DateTime {
    /// The time in UTC of that many seconds since 1970.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Self {
        Self::at(seconds, 0)
    }

    fn at(seconds: i64, nanos: u32) -> Self {
        let (year, month, day) = from_days(seconds.div_euclid(86_400));
        let clock = seconds.rem_euclid(86_400);
        let (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60);
        let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
        if nanos > 0 {
            let fraction = format!("{nanos:09}");
            text.push('.');
            text.push_str(fraction.trim_end_matches('0'));
        }
        text.push('Z');
        Self(text)
    }

    /// The time now, in UTC, to the millisecond.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// Seconds since 1970; `None` when the text is no date and time.
    #[must_use]
    pub fn unix(&self) -> Option<i64> {
        date_time(&self.0).map(|(seconds, _)| seconds)
    }

    /// The time as the standard library has it; `None` when the text is no date and time, or when
    /// it lies where the system cannot say it.
    #[must_use]
    pub fn system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = date_time(&self.0)?;
        let length = StdDuration::from_secs(seconds.unsigned_abs());
        let whole = if seconds < 0 { UNIX_EPOCH.checked_sub(length) } else { UNIX_EPOCH.checked_add(length) };
        whole?.checked_add(StdDuration::from_nanos(nanos.into()))
    }
}

impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let millis = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_millis()).unwrap_or(i64::MAX),
            Err(before) => -i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX),
        };
        let nanos = u32::try_from(millis.rem_euclid(1000)).unwrap_or_default() * 1_000_000;
        Self::at(millis.div_euclid(1000), nanos)
    }
}

impl Date {
    /// The date of a year, a month and a day; `None` when there is no such day.
    #[must_use]
    pub fn of(year: u16, month: u8, day: u8) -> Option<Self> {
        Self::parse(&format!("{year:04}-{month:02}-{day:02}")).ok()
    }

    /// Year, month and day; `None` when the text is no date.
    #[must_use]
    pub fn parts(&self) -> Option<(u16, u8, u8)> {
        let (year, month, day) = if self.is_valid() { date(&self.0)? } else { return None };
        Some((year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?))
    }
}

/// The numbers of a duration with their units, those behind the `T` in capitals.
fn duration(text: &str) -> Option<Vec<(f64, u8)>> {
    let rest = text.strip_prefix('P')?;
    let mut all = Vec::new();
    let (mut in_time, mut start, mut last) = (false, 0, 0);
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'T' if !in_time && start == at => {
                in_time = true;
                start = at + 1;
                last = 0;
            }
            b'0'..=b'9' | b'.' | b',' => {}
            _ => {
                let units: &[u8] = if in_time { b"HMS" } else { b"YMWD" };
                let place = units.iter().position(|u| *u == byte)? + 1;
                let number = rest.get(start..at)?.replace(',', ".");
                if place <= last || !number.as_bytes().first()?.is_ascii_digit() {
                    return None;
                }
                all.push((number.parse().ok()?, if in_time { byte } else { byte.to_ascii_lowercase() }));
                last = place;
                start = at + 1;
            }
        }
    }
    (start == rest.len() && !all.is_empty() && !rest.ends_with('T')).then_some(all)
}

fn is_duration(text: &str) -> bool {
    duration(text).is_some()
}

impl Duration {
    /// The length; `None` with years or months, whose length differs, and when the text is no
    /// duration.
    #[must_use]
    pub fn to_std(&self) -> Option<StdDuration> {
        let mut seconds = 0.0;
        for (number, unit) in duration(&self.0)? {
            seconds += number
                * match unit {
                    b'w' => 604_800.0,
                    b'd' => 86_400.0,
                    b'H' => 3600.0,
                    b'M' => 60.0,
                    b'S' => 1.0,
                    _ => return None,
                };
        }
        StdDuration::try_from_secs_f64(seconds).ok()
    }
}

impl From<StdDuration> for Duration {
    fn from(length: StdDuration) -> Self {
        let mut text = format!("PT{}", length.as_secs());
        if length.subsec_nanos() > 0 {
            text.push('.');
            text.push_str(format!("{:09}", length.subsec_nanos()).trim_end_matches('0'));
        }
        text.push('S');
        Self(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_a_date_and_a_time_and_what_not() {
        for good in ["2024-02-29T00:00:00Z", "1969-12-31t23:59:60.123456789123-00:30", "0001-01-01 00:00:00z"]
        {
            assert!(DateTime::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "2023-02-29T00:00:00Z",
            "2024-01-01T00:00:00",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:00:00.Z",
            "2024-1-1T00:00:00Z",
            "",
            "2024-01-01T00:00:00+1:00",
            "é",
        ] {
            assert!(DateTime::parse(bad).is_err(), "{bad}");
            assert_eq!(DateTime::unchecked(bad).unix(), None);
        }
        assert!(Time::parse("12:00:00").is_ok() && Time::parse("12:00").is_err());
        assert_eq!(Date::of(2024, 2, 29).and_then(|d| d.parts()), Some((2024, 2, 29)));
        assert_eq!(Date::of(2100, 2, 29), None);
    }

    #[test]
    fn seconds_go_there_and_back() {
        for seconds in [0, -1, 951_782_400, 4_102_444_799, -2_208_988_800, 1_709_202_600] {
            assert_eq!(DateTime::from_unix(seconds).unix(), Some(seconds), "{seconds}");
        }
        let early = UNIX_EPOCH - StdDuration::from_millis(1500);
        assert_eq!(DateTime::from(early).as_str(), "1969-12-31T23:59:58.5Z");
        assert_eq!(DateTime::from(early).system_time(), Some(early));
    }

    #[test]
    fn durations() {
        for bad in ["P", "PT", "P1", "1D", "P1S", "PT1D", "P1DT", "P1D1W", "PTS", "P-1D"] {
            assert!(Duration::parse(bad).is_err(), "{bad}");
        }
        assert_eq!(Duration::parse("P2W").map(|d| d.to_std()), Ok(Some(StdDuration::from_secs(1_209_600))));
        assert_eq!(Duration::from(StdDuration::from_millis(1500)).as_str(), "PT1.5S");
    }
}
