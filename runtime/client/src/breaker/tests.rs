use super::*;
use crate::service::seconds;

fn breaker() -> Arc<Breaker> {
    Arc::new(Breaker::new(service::Breaker { minimum: 4, probes: 2, ..service::Breaker::DEFAULT }))
}

fn fail(breaker: &Arc<Breaker>, times: usize) {
    for _ in 0..times {
        breaker.admit(clock::now()).unwrap().failure();
    }
}

/// Calls whose answers have begun.
fn answered(breaker: &Arc<Breaker>, calls: usize) -> Vec<Permit> {
    let mut calls: Vec<_> = (0..calls).map(|_| breaker.admit(clock::now()).unwrap()).collect();
    calls.iter_mut().for_each(Permit::answers);
    calls
}

#[tokio::test(start_paused = true)]
async fn rule_20_a_minimum_volume_in_a_window() {
    let breaker = breaker();
    fail(&breaker, 3);
    assert_eq!(breaker.state(), BreakerState::Closed);
    tokio::time::advance(seconds(31)).await;
    fail(&breaker, 3);
    assert_eq!(breaker.state(), BreakerState::Closed);
    fail(&breaker, 1);
    assert_eq!(breaker.state(), BreakerState::Open { left: seconds(30) });
    assert_eq!(breaker.admit(clock::now()).unwrap_err(), seconds(30));
}

#[tokio::test(start_paused = true)]
async fn rule_20_neutral_and_cancelled_count_for_nothing() {
    let breaker = breaker();
    for _ in 0..50 {
        breaker.admit(clock::now()).unwrap().neutral();
        drop(breaker.admit(clock::now()).unwrap());
    }
    fail(&breaker, 3);
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_20_now_and_then_a_failure_does_not_open_it() {
    let breaker = breaker();
    for number in 0..300 {
        let permit = breaker.admit(clock::now()).unwrap();
        if number % 3 == 0 { permit.failure() } else { permit.success("x") }
    }
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_20_failures_that_are_known_first_do_not_open_it() {
    let breaker = breaker();
    for _ in 0..20 {
        // Answered at once, a third of them by a reset: their ends come later than those.
        let mut calls: Vec<_> = (0..64).map(|_| breaker.admit(clock::now()).unwrap()).collect();
        let resets = calls.split_off(43);
        calls.iter_mut().for_each(Permit::answers);
        resets.into_iter().for_each(Permit::failure);
        calls.into_iter().for_each(|call| call.success("x"));
    }
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_20_an_answer_without_its_end_is_one_failure() {
    let breaker = breaker();
    let answered = || {
        let mut call = breaker.admit(clock::now()).unwrap();
        call.answers();
        call
    };
    for _ in 0..3 {
        answered().failure();
    }
    // Whose caller went away, or whose end says nothing, is no answer either.
    drop(answered());
    answered().neutral();
    assert_eq!(breaker.state(), BreakerState::Closed);
    answered().failure();
    assert!(matches!(breaker.state(), BreakerState::Open { .. }));
}

#[tokio::test(start_paused = true)]
async fn rule_20_an_answer_that_breaks_off_after_the_window_is_a_failure() {
    let breaker = breaker();
    let calls = answered(&breaker, 4);
    tokio::time::advance(seconds(31)).await;
    calls.into_iter().for_each(Permit::failure);
    assert!(matches!(breaker.state(), BreakerState::Open { .. }));
}

#[tokio::test(start_paused = true)]
async fn rule_20_an_answer_counts_once_and_when_it_comes() {
    let breaker = breaker();
    let sent = || breaker.admit(clock::now()).unwrap();
    // A burst that is answered behind the window it was sent in: a quarter of it badly, and last.
    let mut good: Vec<_> = (0..60).map(|_| sent()).collect();
    let bad: Vec<_> = (0..20).map(|_| sent()).collect();
    tokio::time::advance(seconds(40)).await;
    good.iter_mut().for_each(Permit::answers);
    bad.into_iter().for_each(Permit::failure);
    good.into_iter().for_each(|call| call.success("x"));
    assert_eq!(breaker.state(), BreakerState::Closed);
    // 80 calls, 20 of them failed; were each good one counted twice, so many more would not be enough.
    fail(&breaker, 52);
    assert!(matches!(breaker.state(), BreakerState::Open { .. }));
}

#[tokio::test(start_paused = true)]
async fn rule_20_a_cancelled_answer_takes_none_of_another_call() {
    let breaker = breaker();
    let old = answered(&breaker, 4);
    tokio::time::advance(seconds(31)).await;
    for _ in 0..5 {
        breaker.admit(clock::now()).unwrap().success("x");
    }
    drop(old);
    // 4 of 9 are not too many, and would be of 5.
    fail(&breaker, 4);
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_19_the_head_of_an_answer_ends_no_probe() {
    let breaker = breaker();
    fail(&breaker, 4);
    tokio::time::advance(seconds(30)).await;
    let probes = answered(&breaker, 2);
    assert_eq!(breaker.state(), BreakerState::HalfOpen);
    probes.into_iter().for_each(Permit::failure);
    assert!(matches!(breaker.state(), BreakerState::Open { .. }));
}

#[tokio::test(start_paused = true)]
async fn rule_19_half_open_admits_a_set_number() {
    let breaker = breaker();
    fail(&breaker, 4);
    tokio::time::advance(seconds(30)).await;
    assert_eq!(breaker.state(), BreakerState::HalfOpen);
    let first = breaker.admit(clock::now()).unwrap();
    let second = breaker.admit(clock::now()).unwrap();
    assert!(breaker.admit(clock::now()).is_err());
    drop(first);
    let third = breaker.admit(clock::now()).unwrap();
    assert!(breaker.admit(clock::now()).is_err());
    second.success("x");
    third.success("x");
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_19_a_failed_probe_opens_it_again() {
    let breaker = breaker();
    fail(&breaker, 4);
    tokio::time::advance(seconds(30)).await;
    fail(&breaker, 1);
    assert_eq!(breaker.state(), BreakerState::Open { left: seconds(30) });
}

#[tokio::test(start_paused = true)]
async fn rule_19_half_open_ends_by_time_too() {
    let breaker = breaker();
    fail(&breaker, 4);
    tokio::time::advance(seconds(30)).await;
    let hanging = (breaker.admit(clock::now()).unwrap(), breaker.admit(clock::now()).unwrap());
    assert!(breaker.admit(clock::now()).is_err());
    tokio::time::advance(seconds(30)).await;
    breaker.admit(clock::now()).unwrap().success("x");
    // What the hanging ones report later belongs to a time gone by.
    hanging.0.failure();
    assert_eq!(breaker.state(), BreakerState::HalfOpen);
    breaker.admit(clock::now()).unwrap().success("x");
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_20_above_one_it_never_opens() {
    let breaker = Arc::new(Breaker::new(service::Breaker::OFF));
    fail(&breaker, 100);
    assert_eq!(breaker.state(), BreakerState::Closed);
}

#[tokio::test(start_paused = true)]
async fn rule_19_who_waited_over_a_change_goes_as_one_who_comes_now() {
    let breaker = breaker();
    let waiting: Vec<_> = (0..5).map(|_| breaker.admit(clock::now()).unwrap()).collect();
    let mut waiting = waiting.into_iter();
    let mut send = || waiting.next().unwrap().send(clock::now());
    fail(&breaker, 4);
    tokio::time::advance(seconds(1)).await;
    assert!(send().is_none(), "it is open");
    tokio::time::advance(seconds(29)).await;
    let probe = send().unwrap();
    let other = breaker.admit(clock::now()).unwrap();
    assert!(send().is_none(), "all probes are on their way");
    drop(probe);
    send().unwrap().success("x");
    other.success("x");
    assert_eq!(breaker.state(), BreakerState::Closed);
    let late = send().unwrap();
    fail(&breaker, 3);
    late.failure();
    assert!(matches!(breaker.state(), BreakerState::Open { .. }), "what it reports counts");
}

#[tokio::test(start_paused = true)]
async fn rule_20_a_call_without_time_is_measured_by_its_own_operation() {
    let breaker = breaker();
    let millis = Duration::from_millis;
    let call = async |operation, takes: Duration, has: Duration| {
        let permit = breaker.admit(clock::now()).unwrap();
        tokio::time::advance(takes.min(has)).await;
        if takes <= has { permit.success(operation) } else { permit.late(operation) }
    };
    // One that was never answered says nothing, however quick others are.
    for _ in 0..20 {
        call("quick", millis(10), millis(1000)).await;
        for _ in 0..4 {
            call("slow", millis(80), millis(50)).await;
        }
    }
    assert_eq!(breaker.state(), BreakerState::Closed);
    // Nor does one that is mostly answered by a quick no.
    call("slow", millis(80), millis(1000)).await;
    for _ in 0..40 {
        call("slow", millis(1), millis(1000)).await;
        for _ in 0..4 {
            call("slow", millis(80), millis(50)).await;
        }
    }
    assert_eq!(breaker.state(), BreakerState::Closed);
    for _ in 0..200 {
        let Ok(permit) = breaker.admit(clock::now()) else { return };
        tokio::time::advance(millis(50)).await;
        permit.late("quick");
    }
    panic!("it answered in that time, and does not any more");
}
