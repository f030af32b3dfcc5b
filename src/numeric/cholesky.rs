//! The inverse of a positive definite matrix, from its Cholesky factorization.

/// The inverse of a symmetric positive definite matrix. Only the lower triangle is read.
///
/// # Formula
/// With A = LLᵀ and L lower triangular, each column of the inverse solves L(Lᵀx) = e. A pivot is the
/// square of a diagonal element of L: the part of the variable's own element that the previous
/// variables do not explain.
///
/// # Errors
/// `None` if the matrix is not square or if a pivot is NaN or not above `min_pivot`: the matrix is
/// then not positive definite, or nearly singular.
///
/// # Complexity
/// O(k³) for k rows.
///
/// # Example
/// The inverse of \[\[4, 2\], \[2, 2\]\] is \[\[0.5, −0.5\], \[−0.5, 1\]\].
#[must_use]
pub(crate) fn inverse<R: AsRef<[f64]>>(matrix: &[R], min_pivot: f64) -> Option<Vec<Vec<f64>>> {
    let k = matrix.len();
    let mut lower = vec![vec![0.0; k]; k];
    for (i, row) in matrix.iter().map(AsRef::as_ref).enumerate() {
        if row.len() != k {
            return None;
        }
        for j in 0..=i {
            let known: f64 = (0..j).map(|m| lower[i][m] * lower[j][m]).sum();
            let rest = row[j] - known;
            lower[i][j] = if i != j {
                rest / lower[j][j]
            } else if rest > min_pivot {
                rest.sqrt()
            } else {
                // This includes NaN.
                return None;
            };
        }
    }
    let mut inverse = vec![vec![0.0; k]; k];
    for unit in 0..k {
        let mut solved = vec![0.0; k];
        for i in 0..k {
            let known: f64 = (0..i).map(|m| lower[i][m] * solved[m]).sum();
            solved[i] = (f64::from(u8::from(i == unit)) - known) / lower[i][i];
        }
        for i in (0..k).rev() {
            let known: f64 = (i + 1..k).map(|m| lower[m][i] * solved[m]).sum();
            solved[i] = (solved[i] - known) / lower[i][i];
        }
        for (row, value) in inverse.iter_mut().zip(solved) {
            row[unit] = value;
        }
    }
    Some(inverse)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_of_a_small_matrix_is_exact() {
        let found = inverse(&[[4.0, 2.0], [2.0, 2.0]], 0.0).unwrap();
        assert_eq!(found, [[0.5, -0.5], [-0.5, 1.0]]);
        assert_eq!(inverse(&[[1.0, 2.0], [2.0, 1.0]], 0.0), None);
    }

    #[test]
    fn the_inverse_of_the_hilbert_matrix_is_the_known_one() {
        // The inverse of the Hilbert matrix has integer elements.
        let hilbert: Vec<Vec<f64>> = (0..4)
            .map(|i| (0..4).map(|j| 1.0 / f64::from(i + j + 1)).collect())
            .collect();
        let found = inverse(&hilbert, 0.0).unwrap();
        let known = [
            [16.0, -120.0, 240.0, -140.0],
            [-120.0, 1200.0, -2700.0, 1680.0],
            [240.0, -2700.0, 6480.0, -4200.0],
            [-140.0, 1680.0, -4200.0, 2800.0],
        ];
        for (found, known) in found.iter().flatten().zip(known.iter().flatten()) {
            // The condition number is 15,514, so eleven digits are correct.
            assert!((found - known).abs() < 1e-7, "{found} {known}");
        }
    }

    #[test]
    fn a_singular_or_invalid_matrix_has_no_inverse() {
        assert_eq!(inverse(&[[1.0, 1.0], [1.0, 1.0]], 1e-10), None);
        assert_eq!(inverse(&[[f64::NAN]], 0.0), None);
        assert_eq!(inverse(&[vec![1.0], vec![1.0]], 0.0), None);
        assert_eq!(inverse::<[f64; 0]>(&[], 0.0), Some(Vec::new()));
    }
}
