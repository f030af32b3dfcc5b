//! Work on several threads, or on one where the feature `parallel` is off: the only place that
//! knows. Results come in the order of the work, so they are the same either way.

use std::ops::Range;

/// Rows in one piece of work.
const PIECE: usize = 1 << 15;

/// Does the work on so many threads, or on as many as there are; an error says why they cannot be
/// started.
#[cfg(feature = "parallel")]
pub(crate) fn on<A: Send>(
    threads: Option<usize>,
    work: impl FnOnce() -> A + Send,
) -> Result<A, String> {
    let Some(threads) = threads else {
        return Ok(work());
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    Ok(pool.map_err(|error| error.to_string())?.install(work))
}

/// Does the work.
#[cfg(not(feature = "parallel"))]
pub(crate) fn on<A>(_: Option<usize>, work: impl FnOnce() -> A) -> Result<A, String> {
    Ok(work())
}

/// Does both, perhaps at the same time.
#[cfg(feature = "parallel")]
pub(crate) fn both<A: Send, B: Send>(
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) -> (A, B) {
    rayon::join(one, other)
}

/// Does one, then the other.
#[cfg(not(feature = "parallel"))]
pub(crate) fn both<A, B>(one: impl FnOnce() -> A, other: impl FnOnce() -> B) -> (A, B) {
    (one(), other())
}

/// The answers of `each` for all items, in their order.
#[cfg(feature = "parallel")]
pub(crate) fn map<T: Sync, A: Send>(items: &[T], each: impl Fn(&T) -> A + Sync + Send) -> Vec<A> {
    use rayon::prelude::*;
    items.par_iter().map(each).collect()
}

/// The answers of `each` for all items, in their order.
#[cfg(not(feature = "parallel"))]
pub(crate) fn map<T, A>(items: &[T], each: impl Fn(&T) -> A) -> Vec<A> {
    items.iter().map(each).collect()
}

/// The answers of `each` for consecutive pieces of `0..rows`, in their order. The pieces do not
/// depend on the number of threads.
pub(crate) fn map_rows<A: Send>(
    rows: usize,
    each: impl Fn(Range<usize>) -> A + Sync + Send,
) -> Vec<A> {
    let pieces: Vec<Range<usize>> = (0..rows)
        .step_by(PIECE)
        .map(|start| start..(start + PIECE).min(rows))
        .collect();
    map(&pieces, |piece| each(piece.clone()))
}

/// Sorts numbers.
pub(crate) fn sort(numbers: &mut [u64]) {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        numbers.par_sort_unstable();
    }
    #[cfg(not(feature = "parallel"))]
    numbers.sort_unstable();
}
