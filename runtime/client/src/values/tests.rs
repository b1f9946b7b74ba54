//! What must hold for the values.

use super::objects_for_tests::{Code, Filter, Nothing, Shape, State, Tree, User, Wide, Word};
use super::*;
use serde_json::{from_str, from_value, json, to_string, to_value};

/// A value as a call reads it; any other format of `serde` must say the same.
fn read<T: Field>(text: &str) -> T {
    let value: T = reader::read(text.as_bytes()).unwrap_or_else(|e| panic!("{text}: {e}"));
    match from_str::<T>(text) {
        Ok(other) => assert_eq!(value, other, "{text}"),
        // A call takes whole numbers for integers however they are written.
        Err(error) => assert!(scan::whole_numbers(text).is_some(), "{text}: {error}"),
    }
    value
}

/// What is wrong with a text; both ways say the same.
fn wrong<T: Field>(text: &str) -> String {
    let error = reader::read::<T>(text.as_bytes()).expect_err(text).to_string();
    assert_eq!(from_str::<T>(text).expect_err(text).to_string(), error, "{text}");
    error
}

/// What a call reads and what `serde_json` reads by itself, where that takes whole numbers for integers too.
fn both_ways<T: Field>(texts: &[&str]) {
    let (mut read, mut failed) = (0, 0);
    for text in super::objects_for_tests::mutated(texts, 20_000) {
        let is_json = from_str::<serde::de::IgnoredAny>(&text).is_ok();
        match (reader::read::<T>(text.as_bytes()), scan::read::<T>(text.as_bytes())) {
            (Ok(one), Ok(other)) => {
                assert_eq!(one, other, "{text}");
                read += 1;
            }
            (Err(error), Err(_)) => {
                assert!(error.is_data() || !is_json, "{text}: {error}");
                failed += 1;
            }
            // Of a field that is there twice a call looks at the last one alone.
            (Ok(one), Err(error)) => {
                let once = from_str::<serde_json::Value>(&text).unwrap().to_string();
                assert_eq!(scan::read::<T>(once.as_bytes()).ok(), Some(one), "{text}: {error}");
            }
            (Err(error), Ok(_)) => assert!(!is_json, "{text}: {error}"),
        }
    }
    assert!(read > 2_000 && failed > 2_000, "{read} {failed}");
}

#[test]
fn a_call_reads_what_serde_json_reads() {
    const USER: &str = r#"{"id":7,"name":"\u00e9","bio":null,"plan":"pro"}"#;
    const WIDE: &str = r#"{"a":1,"h":2,"i":null,"j":[{"id":1.0,"name":"a"}],"k":12.10,"z":{"b":1}}"#;
    both_ways::<User>(&[USER]);
    both_ways::<Wide>(&[WIDE]);
    both_ways::<Vec<Wide>>(&["[]", r#" [ {"j":[]} , {"j":[], "a":3} ] "#]);
    both_ways::<Map<Tree>>(&[r#"{"a":[],"b":[[],[[]]]}"#]);
    both_ways::<Vec<Shape>>(&[r#"["x",7,7.5,[1,"a"],true,{"kind":"wide","j":[]},{"id":1,"name":"b"}]"#]);
    both_ways::<(Code, Option<State>, f64)>(&[r#"[1,"open",-2.5e3]"#, r#"["2",null,1.0]"#]);
}

#[test]
fn a_number_is_read_to_its_end() {
    for text in ["1.5", "1e3x", "[1]", "\"1\"", "1e-1"] {
        assert!(reader::read::<i128>(text.as_bytes()).is_err(), "{text}");
        assert!(reader::read::<u64>(text.as_bytes()).is_err(), "{text}");
    }
    let whole = ["1e19", "10000000000000000000.0"].map(|text| reader::read::<u64>(text.as_bytes()).unwrap());
    assert_eq!(whole, [10_000_000_000_000_000_000; 2]);
    assert_eq!(reader::read::<u128>(b"3e38").unwrap(), 3 * 10u128.pow(38));
    assert_eq!(reader::read::<Vec<(i64, f64)>>(b"[[5.0,5.0]]").unwrap(), [(5, 5.0)]);
    // What no 64 bits hold is read as it is written, beside what is read as an integer.
    let mixed = reader::read::<(i64, State, Vec<serde_json::Value>)>(b"[5.0,1e25,[1e39]]").unwrap();
    assert_eq!((mixed.0, mixed.1.as_str()), (5, "10000000000000000000000000"));
    let error = reader::read::<Vec<u64>>(b"[5.0,1.]").unwrap_err();
    assert!(error.is_syntax(), "{error}");
    // An integer has no sign where it is nothing.
    assert!(matches!(reader::read(b"-0").unwrap(), Shape::Count(0)));
}

#[test]
fn an_error_says_what_is_wrong_and_where() {
    let text = "\"is at line 5 x\"";
    assert_eq!(
        wrong::<i64>(text),
        r#"invalid type: string "is at line 5 x", expected i64 at line 1 column 16"#
    );
    let error = wrong::<User>("{\n\"id\":1,\n\"name\":\"\\ud800\u{e9}\"}");
    assert_eq!(error, "unexpected end of hex escape at line 3 column 15");
    assert!(wrong::<Vec<User>>(r#"[{"id":1,"name":"a"},{"id":[]}]"#).ends_with(" line 1 column 27"));
}

#[test]
fn what_is_no_text_is_an_error_where_it_is_read_and_nowhere_else() {
    let read = |text: &[u8]| reader::read::<User>(text).map_err(|error| error.to_string());
    let user = read(b"{\"id\":1,\"x\":\"\xff\",\"name\":\"\xef\xbf\xbd\"}").unwrap();
    assert_eq!(user.name, "\u{fffd}");
    let error = read(b"{\"x\":\"\xff\xff\",\"name\":\"a\xff\",\"id\":1}").unwrap_err();
    assert_eq!(error, "invalid unicode code point at line 1 column 20");
    let error = reader::read::<Shape>(b"\"\xff\"").unwrap_err().to_string();
    assert_eq!(error, "invalid unicode code point at line 1 column 2");
    assert!(reader::read::<Vec<User>>(b"[\xff]").unwrap_err().is_syntax());
    // Bad bytes and texts are many times as many as could be looked at one by the other.
    let many = vec![&b"{\"id\":1,\"name\":\"x\",\"city\":\"\xff\"}"[..]; 100_000].join(&b',');
    let begun = std::time::Instant::now();
    assert_eq!(reader::read::<Vec<User>>(&[b"[", &many[..], b"]"].concat()).unwrap().len(), 100_000);
    assert!(begun.elapsed().as_secs() < 30, "{:?}", begun.elapsed());
}

#[test]
fn of_a_field_that_is_there_twice_the_last_one_counts() {
    let user: User = reader::read(br#"{"id":"x","id":1,"name":"a"}"#).unwrap();
    assert_eq!(user.id, 1);
    assert!(reader::read::<User>(br#"{"id":1,"id":"x","name":"a"}"#).is_err());
}

#[test]
fn as_deep_as_serde_json_goes() {
    for (depth, fits) in [(127, true), (128, false)] {
        let text = "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(reader::read::<Tree>(text.as_bytes()).is_ok(), fits, "{depth}");
        assert_eq!(from_str::<Tree>(&text).is_ok(), fits, "{depth}");
    }
}

mod nobody {
    crate::generated::unions! { Nobody {} }
    #[non_exhaustive]
    pub enum Nobody {
        Unknown(super::Any),
    }
}

#[test]
fn a_union_of_nothing_keeps_what_comes() {
    assert!(matches!(read("[1]"), nobody::Nobody::Unknown(any) if any.as_str() == "[1]"));
}

#[test]
fn an_object_goes_there_and_back() {
    let text = r#"{"id":7,"name":"é","bio":null,"plan":"pro"}"#;
    let user: User = read(text);
    assert_eq!(to_string(&user).unwrap(), text);
    assert_eq!(user.clone(), user);
    assert_eq!(format!("{user:?}"), r#"User { id: 7, name: "é", bio: Null, plan: Some("pro") }"#);
    assert!(user != User { id: 8, ..user.clone() });
}

#[test]
fn fields_may_come_in_any_order_twice_and_unknown() {
    let user: User = read(r#"{"x":{"id":[1]},"name":"a","id":1,"y":null,"na\u006de":"b","plan":null}"#);
    assert_eq!(to_string(&user).unwrap(), r#"{"id":1,"name":"b"}"#);
    assert!(user.bio.is_absent());
    let user: User = from_value(json!({"name": "b", "id": 1})).unwrap();
    assert_eq!(user.name, "b");
}

#[test]
fn a_required_field_that_is_missing_is_named() {
    let error = wrong::<User>(r#"{"id":1}"#);
    assert_eq!(error, "missing field `name` of `User` at line 1 column 8");
    let error = wrong::<Wide>("{}");
    assert!(error.starts_with("missing field `j` of `Wide`"), "{error}");
    let error = wrong::<User>("[]");
    assert!(error.starts_with("invalid type: sequence, expected User"), "{error}");
}

#[test]
fn required_and_null_is_written_and_what_has_no_name_is_kept() {
    let text = r#"{"a":1,"h":2,"i":null,"j":[],"k":123456789012345678901234567890.10,"z":{"b":1}}"#;
    let wide: Wide = read(text);
    assert_eq!(to_string(&wide).unwrap(), text);
    assert_eq!(wide.extra.len(), 2);
    assert_eq!(wide.clone(), wide);
    let empty: Wide = read(r#"{"j":[]}"#);
    assert_eq!(to_string(&empty).unwrap(), r#"{"i":null,"j":[]}"#);
}

#[test]
fn objects_without_fields_defaults_and_wrappers() {
    assert_eq!(to_string(&read::<Nothing>(r#"{"a":1}"#)).unwrap(), "{}");
    assert_eq!(to_string(&Filter::default()).unwrap(), "{}");
    let tree: Tree = read("[[],[[]]]");
    assert_eq!(tree.len(), 2);
    assert_eq!(to_string(&tree).unwrap(), "[[],[[]]]");
    assert_eq!(Tree::from(vec![]), Tree(Vec::new()));
}

/// 72 fields in nine groups of eight, balanced as the generator does it.
mod huge {
    use crate::generated as rt;
    type E = (O, O, O, O, O, O, O, O);
    type O = Option<i64>;
    pub struct Huge(pub Box<Four>, pub Box<Five>);
    type Two = rt::Both<E, E>;
    type Four = rt::Both<Two, Two>;
    type Five = rt::Both<Two, rt::Both<E, Two>>;

    macro_rules! names {
        ($($tens:literal)*) => { &[$(
            concat!($tens, "0"), concat!($tens, "1"), concat!($tens, "2"), concat!($tens, "3"),
            concat!($tens, "4"), concat!($tens, "5"), concat!($tens, "6"), concat!($tens, "7"),
        )*] };
    }

    fn refs(e: &E) -> <E as rt::Fields>::Refs<'_> {
        (&e.0, &e.1, &e.2, &e.3, &e.4, &e.5, &e.6, &e.7)
    }
    fn two(t: &Two) -> <Two as rt::Fields>::Refs<'_> {
        rt::Both(refs(&t.0), refs(&t.1))
    }
    impl rt::Object for Huge {
        const SHAPE: rt::Shape =
            rt::Shape::new("Huge", 0, names!("a" "b" "c" "d" "e" "f" "g" "h" "i")).beyond(&[0b1000_0000]);
        type Fields = rt::Both<Four, Five>;
        fn fields(&self) -> rt::Refs<'_, Self> {
            let (a, b) = (&self.0, &self.1);
            rt::Both(rt::Both(two(&a.0), two(&a.1)), rt::Both(two(&b.0), rt::Both(refs(&b.1.0), two(&b.1.1))))
        }
        fn from_fields(rt::Both(a, b): Self::Fields) -> Self {
            Self(Box::new(a), Box::new(b))
        }
    }
    rt::objects! { Huge }
}

#[test]
fn objects_of_more_than_64_fields() {
    assert_eq!(<<huge::Huge as Object>::Fields as Fields>::LEN, 72);
    let names = <huge::Huge as Object>::SHAPE.fields;
    let text: Vec<String> = names.iter().enumerate().map(|(i, n)| format!("\"{n}\":{i}")).collect();
    let forward = format!("{{{}}}", text.join(","));
    let backward = format!("{{{}}}", text.iter().rev().cloned().collect::<Vec<_>>().join(","));
    let huge: huge::Huge = read(&forward);
    assert_eq!(to_string(&huge).unwrap(), forward);
    assert_eq!(read::<huge::Huge>(&backward), huge);
    // Bit 71 is required: null is written for it and for no other.
    assert_eq!(to_string(&read::<huge::Huge>("{}")).unwrap(), r#"{"i7":null}"#);
}

#[test]
fn open_enums_keep_what_they_do_not_know() {
    assert_eq!(read::<State>(r#""open""#), State::Open);
    assert_eq!(read::<State>(r#""cl\u006fsed""#), State::Closed);
    let other: State = read(r#""new""#);
    assert_eq!((other.as_str(), to_string(&other).unwrap().as_str()), ("new", "\"new\""));
    assert_eq!(read::<State>("7").as_str(), "7");
    assert!(from_str::<State>("null").is_err() && from_str::<State>("{}").is_err());
    assert_eq!(State::from("open"), State::Open);
    assert_eq!(format!("{:?} {:>6}", State::Open, State::Open), "\"open\"   open");
    assert_eq!(read::<Vec<Code>>(r#"[1,2,3,"2",1.0]"#), [1, 2, 3, 2, 1].map(Code::from));
    assert_eq!(to_string(&Code::Unknown(9)).unwrap(), "9");
    assert!(from_str::<Code>("1.5").is_err());
    assert!(from_str::<Code>("9223372036854775808.0").is_err(), "not the largest in its place");
    assert_eq!(from_str::<Code>("-9223372036854775808.0").unwrap(), Code::from(i64::MIN));
}

#[test]
fn the_kind_of_the_value_chooses_the_variant() {
    assert!(matches!(read(r#""x""#), Shape::Id(t) if t == "x"));
    assert!(matches!(read("7"), Shape::Count(7)));
    assert!(matches!(read("7.5"), Shape::Share(_)));
    assert!(matches!(read("[1,\"a\",[{}]]"), Shape::Many(all) if all.len() == 3));
    assert!(matches!(read("true"), Shape::Unknown(any) if any.as_str() == "true"));
    assert!(matches!(read("99999999999999999999"), Shape::Share(_)));
}

#[test]
fn the_discriminator_chooses_the_variant() {
    // Both looks fit; the tag decides, and its last occurrence counts.
    assert!(matches!(read(r#"{"kind":"broad","id":1,"name":"a","j":[]}"#), Shape::Wide(_)));
    assert!(matches!(read(r#"{"kind":"wide","kind":"user","id":1,"name":"a","j":[]}"#), Shape::User(_)));
    let text = r#"{"kind":"other", "id":1,"name":"a"}"#;
    match read(text) {
        Shape::Unknown(any) => assert_eq!(any.as_str(), text),
        other => panic!("{other:?}"),
    }
    // The tag's variant does not fit: nothing is guessed.
    assert!(matches!(read(r#"{"kind":"user","j":[]}"#), Shape::Unknown(_)));
}

#[test]
fn looks_choose_the_variant_where_there_is_no_tag() {
    assert!(matches!(read(r#"{"id":1,"name":"a","bio":null}"#), Shape::User(_)));
    assert!(matches!(read(r#"{"a":2,"b":1,"j":[]}"#), Shape::Wide(_)));
    assert!(matches!(read(r#"{"id":1.0,"name":"a"}"#), Shape::User(user) if user.id == 1));
    // A fixed value that is another one excludes.
    assert!(matches!(read(r#"{"a":3,"b":1,"j":[]}"#), Shape::Unknown(_)));
    assert!(matches!(from_value(json!({"id": 1, "name": "x"})).unwrap(), Shape::User(_)));
    // Two at once: either alone would lose a field that the other knows.
    assert!(matches!(read(r#"{"id":1,"name":"a","b":2,"j":[]}"#), Shape::Unknown(_)));
    assert!(matches!(read(r#"{"id":1,"name":"a","new":2,"j":[]}"#), Shape::User(_)));
    assert!(matches!(read(r#""open""#), Word::State(State::Open)));
    assert!(matches!(read(r#""other""#), Word::Text(_)));
}

mod settings {
    use crate::generated as rt;

    #[non_exhaustive]
    pub enum Settings {
        Queue(rt::Map<rt::Any>),
        Cache(rt::Map<rt::Any>),
        Unknown(rt::Any),
    }
    rt::unions! { Settings {
        Queue 0: rt::look(rt::OBJECT).known(&["size"]),
        Cache 1: rt::look(rt::OBJECT).known(&["policy", "limit"]).fixed(&[("policy", &["old", "new"])]),
    } }
}

#[test]
fn a_new_value_of_an_enum_leads_to_no_variant_that_would_lose_fields() {
    use settings::Settings;
    assert!(matches!(read(r#"{"policy":"old","limit":1}"#), Settings::Cache(_)));
    assert!(matches!(read(r#"{"size":1}"#), Settings::Queue(_)));
    let text = r#"{"policy":"newest","limit":1}"#;
    match read(text) {
        Settings::Unknown(any) => assert_eq!(any.as_str(), text),
        other => panic!("{other:?}"),
    }
    assert!(matches!(read(r#"{"policy":"newest","size":1}"#), Settings::Queue(_)));
    assert!(matches!(read("{}"), Settings::Queue(_)));
}

mod people {
    use crate::generated as rt;

    const BASIC: rt::Look = rt::look(rt::OBJECT).required(&["id"]).known(&["id", "name"]);
    const WITH_EMAIL: rt::Look =
        rt::look(rt::OBJECT).required(&["id", "email"]).known(&["id", "name", "email"]);
    const WITH_IMAGE: rt::Look = rt::look(rt::OBJECT).required(&["id"]).known(&["id", "image"]);

    #[non_exhaustive]
    pub enum Identity {
        Basic(rt::Map<rt::Any>),
        Email(rt::Map<rt::Any>),
        Image(rt::Map<rt::Any>),
        Unknown(rt::Any),
    }
    rt::unions! { Identity {
        Basic 0: rt::look(rt::OBJECT).known(&["user"]).inner(&[("user", BASIC)]),
        Email 1: rt::look(rt::OBJECT).known(&["user"]).inner(&[("user", WITH_EMAIL)]),
        Image 2: rt::look(rt::OBJECT).known(&["user"]).inner(&[("user", WITH_IMAGE)]),
    } }

    #[non_exhaustive]
    pub enum Rows {
        Basic(Vec<rt::Any>),
        Email(Vec<rt::Any>),
        Unknown(rt::Any),
    }
    rt::unions! { Rows {
        Basic 0: rt::look(rt::ARRAY).inner(&[("", BASIC)]),
        Email 1: rt::look(rt::ARRAY).inner(&[("", WITH_EMAIL)]),
    } }
}

#[test]
fn objects_inside_choose_where_the_fields_outside_are_the_same() {
    use people::{Identity, Rows};
    assert!(matches!(read(r#"{"user":{"id":1}}"#), Identity::Basic(_)));
    assert!(matches!(read(r#"{"user":{"id":1,"name":"a"}}"#), Identity::Basic(_)));
    assert!(matches!(read(r#"{"user":{"id":1,"email":"a"}}"#), Identity::Email(_)));
    assert!(matches!(read(r#"{"user":{"id":1,"image":"a"}}"#), Identity::Image(_)));
    assert!(matches!(read(r#"{"user":[{"id":1},{"id":2,"image":"a"}]}"#), Identity::Image(_)));
    // A field that nobody knows chooses nothing; two that no variant has both keep the whole.
    assert!(matches!(read(r#"{"user":{"id":1,"new":"a"}}"#), Identity::Basic(_)));
    assert!(matches!(read(r#"{"user":{"id":1,"name":"a","image":"b"}}"#), Identity::Unknown(_)));
    // None has what is required.
    assert!(matches!(read(r#"{"user":{"name":"a"}}"#), Identity::Unknown(_)));
    assert!(matches!(read(r#"{"user":null}"#), Identity::Basic(_)));
    assert!(matches!(read("[]"), Rows::Basic(_)));
    assert!(matches!(read(r#"[{"id":1},{"id":2}]"#), Rows::Basic(_)));
    assert!(matches!(read(r#"[{"id":1,"email":"a"}]"#), Rows::Email(_)));
}

#[test]
fn unions_inside_lists_and_maps_and_out() {
    let text = r#"{"a":[1,"b",{"id":1,"name":"n"},null,[2.5]]}"#;
    let all: Map<Vec<Shape>> = read(text);
    assert_eq!(to_string(&all).unwrap(), text);
    assert_eq!(all.clone(), all);
    assert_eq!(format!("{:?}", Shape::Count(1)), "Count(1)");
}

#[test]
fn what_is_nested_without_end_is_kept_and_not_followed() {
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(matches!(read(&deep), Shape::Unknown(_)));
    let fine = "[".repeat(100) + &"]".repeat(100);
    assert!(matches!(read(&fine), Shape::Many(_)));
    let any: Any = Any::parse(&deep).unwrap();
    assert_eq!(any, any.clone());
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let user = |bio: &str| read::<User>(&format!(r#"{{"id":1,"name":"a"{bio}}}"#)).bio;
    assert_eq!(user(""), Nullable::Absent);
    assert_eq!(user(r#","bio":null"#), Nullable::Null);
    assert_eq!(user(r#","bio":"x""#), Nullable::Value("x".into()));
    assert_eq!(to_string(&Nullable::<i64>::Absent).unwrap(), "null");
}

/// What reads a double quickly is often wrong in its last bit.
#[test]
fn a_double_is_read_to_its_last_bit() {
    for text in [
        "481.83792520110524",
        "0.30000000000000004",
        "5e-324",
        "1.7976931348623157e308",
        "-9.869604401089358",
    ] {
        let double: f64 = read(text);
        assert_eq!(Ok(double), text.parse());
        assert_eq!(read::<f64>(&to_string(&double).unwrap()), double);
    }
}

#[test]
fn numbers_of_any_size_are_exact() {
    for text in [
        "0",
        "-1",
        "9223372036854775808",
        "170141183460469231731687303715884105727",
        "-340282366920938463463374607431768211456999",
    ] {
        let number: Integer = read(text);
        assert_eq!(to_string(&number).unwrap(), text);
        assert_eq!(text.parse::<Integer>().unwrap(), number);
        assert_eq!(read::<Integer>(&format!("\"{text}\"")), number);
    }
    assert_eq!(read::<Integer>("5.0").as_i64(), Some(5));
    assert!(from_str::<Integer>("5.5").is_err() && from_str::<Integer>("\"x\"").is_err());
    assert!(
        "01".parse::<Integer>().is_err() && "".parse::<Integer>().is_err() && "-".parse::<Integer>().is_err()
    );
    assert_eq!(from_value::<Integer>(json!(7)).unwrap(), 7.into());
    assert_eq!(to_value(Integer::from(7)).unwrap(), json!(7));
}

#[test]
fn any_keeps_its_text_and_compares_by_value() {
    let any: Any = read(" {\"b\": 1.50, \"a\": [1e2, \"\\u0061\"]} ");
    assert_eq!(any.as_str(), "{\"b\": 1.50, \"a\": [1e2, \"\\u0061\"]}");
    assert_eq!(any, Any::from(json!({"a": [100, "a"], "b": 1.5})));
    assert_eq!(any.get("a").unwrap().kind(), JsonKind::Array);
    let (one, two) = ("123456789012345678901", "123456789012345678902");
    assert_ne!(Any::parse(one).unwrap(), Any::parse(two).unwrap());
    assert_ne!(Any::from("1"), Any::from(1));
    assert!(Any::parse("{").is_err());
}

#[test]
fn serde_json_hands_out_text_under_the_name_that_is_used_here() {
    let value = json!({"a": [1, null]});
    assert_eq!(raw::text(&value).unwrap(), r#"{"a":[1,null]}"#);
    let mut from = serde_json::Deserializer::from_str("  [1, 2]  ");
    assert!(matches!(raw::text(&mut from).unwrap(), std::borrow::Cow::Borrowed("[1, 2]")));
    let reader: Shape = serde_json::from_reader(&b"[1]"[..]).unwrap();
    assert!(matches!(reader, Shape::Many(_)));
}

#[test]
fn texts_with_a_meaning_are_kept_as_they_came() {
    let date: DateTime = read(r#""yesterday""#);
    assert_eq!((date.as_str(), date.is_valid(), date.unix()), ("yesterday", false, None));
    assert_eq!(read::<Uuid>("7").as_str(), "7");
    assert_eq!(Base64::unchecked("aGk=\n").decode().unwrap(), b"hi");
    assert!(Base64::unchecked("é").decode().is_err());
}

#[test]
fn files_as_json() {
    let file = File::from("hi").named("a.txt").typed("text/plain");
    let text = r#"{"$base64":"aGk=","filename":"a.txt","content_type":"text/plain"}"#;
    assert_eq!(to_string(&file).unwrap(), text);
    assert_eq!(read::<File>(text), file);
    assert_eq!(read::<File>(r#""hi""#), File::from("hi"));
    assert!(from_str::<File>(r#"{"$base64":"!"}"#).is_err() && from_str::<File>("{}").is_err());
}

#[test]
fn files_in_a_json_body_are_texts() {
    let files = [File::from("hi").named("a.txt"), File::from(vec![0xff])];
    let written = plain_files(|| files.map(|f| to_string(&f).unwrap()));
    assert_eq!(written, [r#""hi""#, r#""/w==""#]);
}

#[test]
fn null_in_a_field_of_any_value_is_not_a_missing_field() {
    use super::objects_for_tests::Loose;
    for text in [r#"{"any":null}"#, r#"{"any":1}"#, "{}", r#"{"text":"a","any":null}"#] {
        let value: Loose = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap().len(), text.len(), "{text}");
    }
    // Where null means nothing it is still no value.
    let value: Loose = serde_json::from_str(r#"{"text":null}"#).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), "{}");
}
