//! Compares the shared draws with a direct calculation that drops each index from each random
//! order.

use proptest::prelude::*;

use super::*;
use crate::numeric::stream::Seed;

fn stream() -> Stream {
    Seed::from_text("permutation").stream("tests")
}

/// The counts of `sums_of_others`, without any of its shortcuts.
fn one_by_one(
    values: &[f64],
    how_many: &[usize],
    observed: &[f64],
    groups: &[u32],
    replicates: u64,
) -> Vec<Option<PermutationTails>> {
    let most = |group: u32| {
        let members: Vec<usize> = (0..groups.len()).filter(|&i| groups[i] == group).collect();
        let needs = members.iter().map(|&i| how_many[i]);
        let most = needs.filter(|&d| d >= 1 && d < members.len()).max();
        (members, most.map_or(0, |most| most + 1))
    };
    (0..values.len())
        .map(|i| {
            let (members, most) = most(groups[i]);
            let d = how_many[i];
            if d == 0 || d >= members.len() {
                return None;
            }
            let stream = stream().substream(&format!("group {}", groups[i]));
            let sums: Vec<f64> = draw(members.len(), most, 0..replicates, &stream)
                .iter()
                .map(|ids| {
                    let others = ids.iter().map(|&id| members[id as usize]);
                    others.filter(|&j| j != i).take(d).map(|j| values[j]).sum()
                })
                .collect();
            Some(PermutationTails::of(observed[i], &sums, 1e-9))
        })
        .collect()
}

proptest! {
    #[test]
    fn shared_draws_give_the_counts_of_single_draws(
        rows in proptest::collection::vec((-3..4_i32, 0..6_usize, -9..9_i32, 0..3_u32), 0..30),
        replicates in 0..40_u64,
    ) {
        let values: Vec<f64> = rows.iter().map(|row| f64::from(row.0) * 0.1).collect();
        let how_many: Vec<usize> = rows.iter().map(|row| row.1).collect();
        let observed: Vec<f64> = rows.iter().map(|row| f64::from(row.2) * 0.1).collect();
        let groups: Vec<u32> = rows.iter().map(|row| row.3).collect();
        let exchange = PermutationScheme::within_groups(&groups);
        let found = sums_of_others(&values, &how_many, &observed, &exchange, replicates, &stream());
        prop_assert_eq!(found, one_by_one(&values, &how_many, &observed, &groups, replicates));
    }

    #[test]
    fn a_shuffle_keeps_the_values_of_each_group(groups in proptest::collection::vec(0..4_u32, 0..40)) {
        let mut shuffled = groups.clone();
        PermutationScheme::within_groups(&groups).shuffle(&mut shuffled, &mut stream().draw(0));
        prop_assert_eq!(&shuffled, &groups);
        let mut all: Vec<usize> = (0..groups.len()).collect();
        PermutationScheme::unrestricted(groups.len()).shuffle(&mut all, &mut stream().draw(0));
        all.sort_unstable();
        prop_assert!(all.into_iter().eq(0..groups.len()));
    }

    #[test]
    fn no_numbers_panic(
        values in proptest::collection::vec(prop_oneof![Just(f64::NAN), Just(-f64::NAN),
            Just(f64::INFINITY), Just(f64::MAX), Just(0.0), -1.0..1.0], 0..12),
        observed in proptest::collection::vec(prop_oneof![Just(f64::NAN), -1.0..1.0], 0..12),
    ) {
        let exchange = PermutationScheme::unrestricted(values.len());
        let how_many = vec![2; values.len()];
        let _ = sums_of_others(&values, &how_many, &observed, &exchange, 20, &stream());
        let _ = PermutationTails::of(f64::NAN, &values, 0.0).two_sided();
    }
}

#[test]
fn draws_are_uniform_over_all_choices() {
    // 4 values, orders of 2: 12 choices, 500 expected each; standard deviation 21.4.
    let mut seen: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
    for ids in draw(4, 2, 0..6_000, &stream()) {
        *seen.entry(ids).or_default() += 1;
    }
    assert_eq!(seen.len(), 12);
    assert!(seen.values().all(|&n| n.abs_diff(500) < 86), "{seen:?}");
}

#[test]
fn draws_do_not_depend_on_the_beginning_of_a_piece() {
    let all = draw(9, 4, 0..300, &stream());
    assert_eq!(draw(9, 4, 131..140, &stream()), all[131..140]);
}

#[test]
fn p_values_count_the_observed_value_as_one_draw() {
    let tails = PermutationTails::of(2.0, &[1.0, 2.0, 3.0, 4.0], 0.0);
    assert_eq!((tails.at_least, tails.at_most), (3, 2));
    assert!((tails.upper() - 0.8).abs() < 1e-15);
    assert!((tails.lower() - 0.6).abs() < 1e-15);
    assert!((tails.two_sided() - 1.0).abs() < 1e-15);
    assert!((PermutationTails::of(9.0, &[1.0; 19], 0.0).upper() - 0.05).abs() < 1e-15);
}
