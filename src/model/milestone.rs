//! The evaluation and the milestones on the way.

use super::When;
use crate::source::{Located, Text, record};

record! {
    /// The evaluation of the programme.
    pub struct Evaluation {
        /// What it is called.
        pub title: Text,
    }
}

record! {
    /// A point or a stretch of the schedule, as precise as it is known.
    pub struct Milestone {
        /// The date in EDTF (ISO 8601-2): `2024-09-17`, `2024-12`, `2025-10/2025-11`, `[2025-02,2025-03]`, `2025-10~`.
        pub when: Located<When>,
        /// The date as it is printed; worded from `when` where nothing is said.
        pub label: Option<Text>,
        /// What happens.
        pub text: Text,
    }
}
