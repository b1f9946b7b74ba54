use super::*;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Answers in turn; each fetch takes a second.
struct Script(Mutex<Vec<Result<Token, TokenError>>>, AtomicUsize);

impl TokenSource for Script {
    fn fetch(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
        Box::pin(async {
            self.1.fetch_add(1, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_secs(1)).await;
            self.0.lock().unwrap().pop().unwrap_or_else(|| Err(TokenError::last("no more")))
        })
    }
}

fn cache(mut answers: Vec<Result<Token, TokenError>>) -> (Arc<TokenCache>, Arc<Script>) {
    answers.reverse();
    let script = Arc::new(Script(Mutex::new(answers), AtomicUsize::new(0)));
    (Arc::new(TokenCache::new(script.clone())), script)
}

fn token(text: &str, seconds: u64) -> Result<Token, TokenError> {
    Ok(Token::new(text).expires_in(Duration::from_secs(seconds)))
}

async fn text(cache: &Arc<TokenCache>) -> String {
    cache.get(Deadline::NONE).await.unwrap().secret.expose().to_owned()
}

#[tokio::test(start_paused = true)]
async fn rule_13_one_refresh_in_flight_however_many_wait() {
    let (cache, script) = cache(vec![token("a", 3600)]);
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { text(&cache).await })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), "a");
    }
    assert_eq!(script.1.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn rule_13_a_waiter_that_goes_away_takes_nothing_along() {
    let (cache, script) = cache(vec![token("a", 3600)]);
    let first = tokio::time::timeout(Duration::from_millis(10), cache.get(Deadline::NONE)).await;
    assert!(first.is_err());
    assert_eq!(text(&cache).await, "a");
    assert_eq!(script.1.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn rule_13_a_fetch_ends_when_all_who_waited_have_gone() {
    /// Never answers; counts how many are asked and how many go on.
    #[derive(Default)]
    struct Hanging(Arc<()>, AtomicUsize, bool);
    impl TokenSource for Hanging {
        fn fetch(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
            let asked = Arc::clone(&self.0);
            self.1.fetch_add(1, Ordering::SeqCst);
            Box::pin(async move {
                let _asked = asked;
                std::future::pending().await
            })
        }
        fn may_stop(&self) -> bool {
            !self.2
        }
    }
    for keeps in [false, true] {
        let source = Arc::new(Hanging(Arc::default(), AtomicUsize::default(), keeps));
        let cache = Arc::new(TokenCache::new(source.clone()));
        let on_their_way = || Arc::strong_count(&source.0) - 1;
        let wait = || async {
            let waited = tokio::time::timeout(Duration::from_millis(900), cache.get(Deadline::NONE)).await;
            assert!(waited.is_err());
        };
        for _ in 0..3 {
            wait().await;
            assert_eq!(on_their_way(), 1);
            tokio::time::sleep(Duration::from_secs(4)).await;
        }
        assert_eq!(source.1.load(Ordering::SeqCst), 1, "each who comes finds the same");
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(on_their_way(), usize::from(keeps));
        wait().await;
        assert_eq!(source.1.load(Ordering::SeqCst), if keeps { 1 } else { 2 });
    }
}

#[tokio::test(start_paused = true)]
async fn rule_12_expiry_counts_with_skew() {
    let (cache, script) = cache(vec![token("a", 100), token("b", 100)]);
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(60)).await;
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(11)).await;
    assert_eq!(text(&cache).await, "b");
    assert_eq!(script.1.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn rule_12_a_grant_below_the_slack_is_no_storm() {
    let (cache, script) = cache((0..9).map(|_| token("a", 2)).collect());
    for _ in 0..40 {
        text(&cache).await;
        tokio::time::advance(Duration::from_millis(100)).await;
    }
    assert_eq!(script.1.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn rule_12_without_expiry_it_is_trusted_until_refused() {
    let (cache, _) = cache(vec![Ok(Token::new("a")), Ok(Token::new("b"))]);
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(1 << 20)).await;
    let held = cache.get(Deadline::NONE).await.unwrap();
    assert_eq!(held.secret.expose(), "a");
    cache.refuse(held.id);
    assert_eq!(text(&cache).await, "b");
}

#[tokio::test(start_paused = true)]
async fn rule_14_a_failed_refresh_does_not_displace_a_good_token() {
    let (cache, _) = cache(vec![token("a", 100), Err(TokenError::transient("down")), token("b", 100)]);
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(80)).await;
    assert_eq!(text(&cache).await, "a");
    // Nor for those who come behind the one that waited.
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(1)).await;
    assert_eq!(text(&cache).await, "b");
}

#[tokio::test(start_paused = true)]
async fn rule_14_transient_errors_are_remembered_briefly_and_the_last_for_good() {
    let (cache, script) = cache(vec![Err(TokenError::transient("down")), token("b", 100)]);
    assert!(cache.get(Deadline::NONE).await.is_err());
    assert!(cache.get(Deadline::NONE).await.is_err());
    assert_eq!(script.1.load(Ordering::SeqCst), 1);
    tokio::time::advance(QUIET).await;
    assert_eq!(text(&cache).await, "b");

    let (cache, script) = super::tests::cache(vec![Err(TokenError::last("invalid_grant"))]);
    for _ in 0..3 {
        assert!(matches!(cache.get(Deadline::NONE).await, Err(Refused::Failed(e, None)) if e.last));
        tokio::time::advance(Duration::from_secs(600)).await;
    }
    assert_eq!(script.1.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn rule_06_a_source_is_not_asked_again_before_it_wants_to_be() {
    let busy = |wait| Err(TokenError::transient("busy").with_retry_after(Some(Duration::from_secs(wait))));
    for (wait, asked_after) in [(60, 60), (3600, 120)] {
        let (cache, script) = cache(vec![busy(wait), token("b", 100)]);
        for second in 0_u64..asked_after {
            let Err(Refused::Failed(_, Some(left))) = cache.get(Deadline::NONE).await else {
                panic!("{second}")
            };
            // The first took a second, and one is the wait of the others.
            let gone = Duration::from_secs(second.saturating_sub(1));
            assert!(left + gone <= Duration::from_secs(wait) && left + gone >= Duration::from_secs(wait - 1));
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        assert_eq!(script.1.load(Ordering::SeqCst), 1, "{wait}");
        assert_eq!(text(&cache).await, "b");
    }
}

#[tokio::test(start_paused = true)]
async fn rule_15_only_the_refused_token_is_dropped() {
    let (cache, script) = cache(vec![token("a", 3600), token("b", 3600)]);
    let old = cache.get(Deadline::NONE).await.unwrap();
    cache.refuse(old.id);
    assert_eq!(text(&cache).await, "b");
    // A late 401 of the old one says nothing of the new one.
    cache.refuse(old.id);
    assert_eq!(text(&cache).await, "b");
    assert_eq!(script.1.load(Ordering::SeqCst), 2);
}

#[tokio::test(start_paused = true)]
async fn rule_10_the_deadline_holds_over_a_fetch() {
    let (cache, _) = cache(vec![token("a", 3600)]);
    let soon = Deadline::within(Duration::from_millis(100));
    assert!(matches!(cache.get(soon).await, Err(Refused::Late)));
}

#[tokio::test(start_paused = true)]
async fn rule_14_a_token_that_is_still_good_is_used_while_the_endpoint_hangs() {
    struct Hangs(AtomicUsize);
    impl TokenSource for Hangs {
        fn fetch(&self) -> BoxFuture<'_, Result<Token, TokenError>> {
            let first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
            Box::pin(async move { if first { token("a", 100) } else { std::future::pending().await } })
        }
    }
    let hangs = Arc::new(Hangs(AtomicUsize::new(0)));
    let cache = Arc::new(TokenCache::new(hangs.clone()));
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(80)).await;
    let start = clock::now();
    for _ in 0..5 {
        assert_eq!(text(&cache).await, "a");
    }
    // The first waits a little, since most fetches are quick; those behind it know better.
    assert_eq!(clock::now() - start, WORTH);
    assert_eq!(hangs.0.load(Ordering::SeqCst), 2);
    // Not beyond its end.
    tokio::time::advance(Duration::from_secs(17)).await;
    assert_eq!(text(&cache).await, "a");
    tokio::time::advance(Duration::from_secs(1)).await;
    assert!(cache.get(Deadline::within(Duration::from_secs(1))).await.is_err());
}

#[test]
fn rule_31_a_fetch_whose_runtime_is_gone_is_begun_anew() {
    let runtime =
        || tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let (cache, script) = cache(vec![token("a", 3600)]);
    {
        use futures_util::FutureExt;
        let gone = runtime();
        let _inside = gone.enter();
        assert!(cache.get(Deadline::NONE).now_or_never().is_none());
    }
    assert_eq!(runtime().block_on(text(&cache)), "a");
    assert_eq!(script.1.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn rule_15_the_token_behind_a_refused_one_is_kept_when_it_is_refused_at_once() {
    let (cache, script) = cache((0..9).map(|_| token("a", 3600)).collect());
    let first = cache.get(Deadline::NONE).await.unwrap();
    assert!(cache.refuse(first.id));
    let second = cache.get(Deadline::NONE).await.unwrap();
    assert!(!cache.refuse(second.id));
    assert_eq!(cache.get(Deadline::NONE).await.unwrap().id, second.id);
    // Who still has the first one finds another.
    assert!(cache.refuse(first.id));
    tokio::time::advance(LEAST).await;
    assert!(cache.refuse(second.id));
    assert_ne!(cache.get(Deadline::NONE).await.unwrap().id, second.id);
    assert_eq!(script.1.load(Ordering::SeqCst), 3);
}

#[tokio::test(start_paused = true)]
async fn rule_14_a_token_that_ends_while_its_refresh_is_waited_for_is_not_sent() {
    let (cache, _) = cache(vec![token("a", 100), token("b", 100), Err(TokenError::transient("down"))]);
    assert_eq!(text(&cache).await, "a");
    // The fetch takes a second, and half of one is left.
    tokio::time::advance(Duration::from_millis(99_500)).await;
    assert_eq!(text(&cache).await, "b");
    tokio::time::advance(Duration::from_millis(99_500)).await;
    assert!(matches!(cache.get(Deadline::NONE).await, Err(Refused::Failed(..))));
    let soon = Deadline::within(Duration::from_millis(700));
    tokio::time::advance(QUIET).await;
    assert!(matches!(cache.get(soon).await, Err(Refused::Late)));
}

#[tokio::test(start_paused = true)]
async fn rule_24_a_fetch_that_is_over_keeps_no_token() {
    let (cache, _) = cache(vec![token("a", 3600)]);
    let held = cache.get(Deadline::NONE).await.unwrap();
    assert!(cache.refuse(held.id));
    let state = cache.lock();
    assert!(state.flight.is_none() && state.held.is_none());
}
