//! The evaluation and the milestones on the way.

use super::Who;
use crate::calendar::When;
use crate::source::{Located, Phrase, Prose, Text, record};

record! {
    /// The evaluation of the programme, as it is planned.
    pub struct Evaluation {
        /// What it is called.
        pub title: Text,
        /// What it is for.
        pub purpose: Option<Located<Prose>>,
        /// What it is to answer.
        pub questions: Vec<Located<Phrase>>,
        /// What else there is to say of it.
        pub text: Option<Located<Prose>>,
        /// Who does what.
        pub role: Vec<EvaluationRole>,
        /// How it is procured and carried out, in order.
        pub step: Vec<EvaluationStep>,
    }
}

record! {
    /// Someone's part in the evaluation.
    pub struct EvaluationRole {
        /// Who.
        pub who: Who,
        /// What they do.
        pub text: Located<Phrase>,
    }
}

record! {
    /// A step of the evaluation.
    pub struct EvaluationStep {
        /// What is done.
        pub title: Text,
        /// A word on it.
        pub text: Option<Located<Phrase>>,
        /// When, in EDTF.
        pub when: Option<Located<When>>,
        /// The date as it is printed; worded from `when` where nothing is said.
        pub label: Option<Text>,
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
        pub text: Located<Phrase>,
        /// The day on which it was reached.
        pub reached: Option<Located<crate::source::Day>>,
    }
}
