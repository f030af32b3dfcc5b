//! How a check is registered: what it declares, and the macro that makes the table of checks.
//!
//! A check is one file or folder in [`checks`](super::checks) with a constant of type
//! [`Registration`], and one line in the table there.

use crate::anomaly::input::check_input::{CheckInput, CheckResult, Comparisons, Prepared};
use crate::anomaly::input::requirement::Requirement;
use crate::anomaly::input::sheet_counts::SheetCounts;
use crate::model::Code;

/// What a check applies to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppliesTo {
    /// Each selection.
    Selections,
    /// Each selection, and turnout.
    SelectionsAndTurnout,
    /// The contest as a whole.
    Contest,
}

/// What a check declares. `S` is its settings; `()` where it has none.
pub(crate) struct Registration<S> {
    /// Its name in plans and reports.
    pub(crate) key: &'static str,
    /// The code of its findings; `None` where it has no findings.
    pub(crate) code: Option<Code>,
    /// What it applies to.
    pub(crate) applies_to: AppliesTo,
    /// Whether it runs where a plan does not name the checks.
    pub(crate) by_default: bool,
    /// What it needs of the sheets and of the plan; where that is missing, it is not run.
    pub(crate) requires: &'static [Requirement],
    /// What it computes once for all targets and regions.
    pub(crate) prepare: Option<fn(&SheetCounts<'_>, Comparisons<'_>, &S) -> Prepared>,
    /// Runs it on one target in one region.
    pub(crate) run: fn(&CheckInput<'_>, &S) -> CheckResult,
    /// The file whose text says what it does, and how often clean elections are unusual by it.
    pub(crate) source_file: &'static str,
}

/// Makes [`Check`](super::Check) and [`CheckSettings`](super::CheckSettings) from the table of
/// checks.
macro_rules! registry {
    (
        settings { $($(#[$about:meta])* $table:ident: $settings:ty,)* }
        checks { $($(#[$question:meta])* $check:ident: $registration:path $(, $of:ident)?;)* }
    ) => {
        /// Settings of single checks, each in a table with the check's name.
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default)]
        pub struct CheckSettings {
            $($(#[$about])* pub $table: $settings,)*
        }

        impl Validate for CheckSettings {
            fn problems(&self) -> Vec<SettingProblem> {
                Problems::default()
                    $(.table(stringify!($table), self.$table.problems()))*
                    .found()
            }
        }

        /// A statistical check.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Check {
            $($(#[$question])* $check,)*
        }

        impl Check {
            /// Every check, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$check),*];

            /// Its name in plans and reports.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$check => $registration.key,)* }
            }

            /// The code of its findings; `None` where it has no findings.
            pub const fn code(self) -> Option<Code> {
                match self { $(Self::$check => $registration.code,)* }
            }

            /// What it applies to.
            pub const fn applies_to(self) -> AppliesTo {
                match self { $(Self::$check => $registration.applies_to,)* }
            }

            /// Whether it runs where a plan does not name the checks.
            pub const fn by_default(self) -> bool {
                match self { $(Self::$check => $registration.by_default,)* }
            }

            /// What it needs of the sheets and of the plan.
            pub const fn requires(self) -> &'static [Requirement] {
                match self { $(Self::$check => $registration.requires,)* }
            }

            /// The source file that says what it does, from the root of the crate.
            pub const fn source_file(self) -> &'static str {
                match self { $(Self::$check => $registration.source_file,)* }
            }

            /// What it computes once for all targets and regions.
            pub(crate) fn prepare(
                self,
                counts: &SheetCounts<'_>,
                comparisons: Comparisons<'_>,
                settings: &CheckSettings,
            ) -> Prepared {
                match self {
                    $(Self::$check => {
                        let prepare = $registration.prepare?;
                        prepare(counts, comparisons, registry!(@ settings $($of)?))
                    })*
                }
            }

            /// Runs it on one target in one region.
            pub(crate) fn run(self, input: &CheckInput<'_>, settings: &CheckSettings) -> CheckResult {
                input.require(self.requires())?;
                match self {
                    $(Self::$check => ($registration.run)(input, registry!(@ settings $($of)?)),)*
                }
            }
        }
    };
    (@ $settings:ident) => { &() };
    (@ $settings:ident $of:ident) => { &$settings.$of };
}

pub(super) use registry;
