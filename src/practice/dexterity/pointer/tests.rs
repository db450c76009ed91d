//! Tests of the pointer: rounds, places, mistakes of authors, gestures.
//! What learners see is tested by journeys.
