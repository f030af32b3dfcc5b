//! Tests of the coarse shares.
