//! An exercise being done: what is asked, the place of work, the coach with hint, *Show me*, start again, I am done.
//! Judging is `grade`'s; this file turns gestures into steps and effects. `draw` draws, `demo` plays *Show me*, `opening`
//! begins with it.

mod demo;
mod draw;
mod opening;

use super::{Context, Effect, Offer, Screen, SummaryScreen};
use crate::course::{Opening, Spot, following};
use crate::grade::{Outcome, Session, Step, Subject, Verdict};
use crate::locale::{Phrase, Words};
use crate::pack::{Exercise, Steps, Teaching};
use crate::practice::{Action, Practice, Reaction, Reading};
use crate::store::Unfinished;
use crate::ui::{Area, Gesture, KeyHint};
use demo::Demo;

/// An exercise being done.
pub struct ExerciseScreen {
    spot: Spot,
    exercise: Exercise,
    pack_version: String,
    teaching: Teaching,
    place: (usize, usize),
    words: Option<Words>,
    session: Session,
    begun: bool,
    mode: Mode,
    hint: Option<u32>,
    notice: Option<Phrase>,
    screen: ((u16, u16), Area),
}

/// What is going on.
enum Mode {
    /// The learner works; after a check that found something missing, its verdict stays in view until the next Action.
    Doing(Option<Verdict>),
    /// *Start again* asks first.
    Asking,
    /// Before help that comes unasked.
    Opening(Opening),
    /// *Show me* plays.
    Showing(Box<Demo>),
    /// The goal is met, or a trap ended it.
    Ended(Verdict),
}

/// More Actions than one gesture makes.
const FIRSTS: usize = 4;

pub(super) const HINT: &str = "coach:hint";
pub(super) const SHOW: &str = "coach:show";
pub(super) const RESTART: &str = "coach:restart";
pub(super) const DONE: &str = "coach:done";
pub(super) const NEXT: &str = "coach:next";
pub(super) const STOP: &str = "coach:stop";
pub(super) const KEEP: &str = "coach:keep";
pub(super) const AGAIN: &str = "coach:again";

impl ExerciseScreen {
    /// The screen of an exercise at `spot`; `exercise` is the variant of it to be done, `practice` that variant understood,
    /// `unfinished` what was saved of it.
    pub fn new(
        context: &Context,
        spot: Spot,
        exercise: Exercise,
        practice: Box<dyn Practice>,
        unfinished: Option<Unfinished>,
    ) -> Option<Self> {
        let (pack, lesson, _) = context.library.exercise(&spot.pack, &spot.exercise)?;
        let place = lesson.exercises.iter().position(|known| known.id == exercise.id).unwrap_or(0);
        let saved = unfinished.filter(|saved| saved.mark == mark(practice.as_ref()));
        let begun = saved.is_some();
        let (started, steps) = saved.map_or((context.now, Vec::new()), |saved| (saved.started, saved.steps));
        let session = begun_anew(practice, started, &exercise, lesson.teaching).resume(&steps);
        let trapped = session.verdict();
        let mode = if trapped.trap.is_some() { Mode::Ended(trapped) } else { Mode::Doing(None) };
        let mut screen = ExerciseScreen {
            spot: Spot { lesson: lesson.id.clone(), ..spot },
            exercise,
            pack_version: pack.version.clone(),
            teaching: lesson.teaching,
            place: (place + 1, lesson.exercises.len()),
            words: None,
            hint: Some(session.hints()).filter(|seen| *seen > 0),
            session,
            begun,
            mode,
            notice: None,
            screen: ((80, 24), Area::default()),
        };
        // Whoever saw something shown and did nothing yet is at the beginning still.
        if steps.iter().all(|step| *step == Step::Shown) {
            screen.open(context);
        }
        Some(screen)
    }

    /// Takes the texts of the pack as they are now, and goes on. `false`: the exercise is another one now, or gone.
    fn take_texts(&mut self, context: &Context) -> bool {
        let Some((pack, lesson, new)) = context.library.exercise(&self.spot.pack, &self.spot.exercise) else {
            return false;
        };
        let new = new.variant(self.exercise.number());
        if !new.is_same_as(&self.exercise) || lesson.teaching != self.teaching {
            return false;
        }
        let place = lesson.exercises.iter().position(|known| known.id == new.id).unwrap_or(0);
        self.place = (place + 1, lesson.exercises.len());
        self.spot.lesson.clone_from(&lesson.id);
        self.pack_version.clone_from(&pack.version);
        (self.exercise, self.words) = (new, None);
        true
    }

    /// The words of the pack in the language that is on.
    fn refresh(&mut self, context: &Context) -> Words {
        match &self.words {
            Some(words) if words.language() == context.words.language() => words.clone(),
            _ => {
                let pack = context.library.pack(&self.spot.pack);
                let words = pack.map_or_else(|| context.words.clone(), |pack| context.words.with_pack(&pack.words));
                let words = words.with_values(self.exercise.values());
                self.words = Some(words.clone());
                words
            }
        }
    }

    fn pack_words<'a>(&'a self, context: &'a Context) -> &'a Words {
        self.words.as_ref().unwrap_or(context.words)
    }

    /// Takes a step and asks to keep it; the session is begun in the store with the first one.
    fn take(&mut self, context: &Context, step: Step, effects: &mut Vec<Effect>) -> Reaction {
        if !self.begun && context.learner.is_some() {
            self.begun = true;
            effects.push(Effect::Begin(Unfinished {
                pack: self.spot.pack.clone(),
                exercise: self.spot.exercise.clone(),
                started: self.session.started(),
                mark: mark(self.session.practice.as_ref()),
                steps: Vec::new(),
            }));
        }
        let reaction = self.session.take(&step);
        if self.begun {
            effects.push(Effect::Keep(self.spot.pack.clone(), self.spot.exercise.clone(), step));
        }
        reaction
    }

    fn act(&mut self, context: &Context, action: Action) -> Vec<Effect> {
        let mut effects = Vec::new();
        self.notice = None;
        let trapped_before = self.session.practice.trap();
        if let Reaction::Refused(why) = self.take(context, Step::Act(action), &mut effects) {
            self.notice = Some(why);
            return effects;
        }
        self.mode = Mode::Doing(None);
        let trapped = self.session.practice.trap().is_some() && trapped_before.is_none();
        if trapped || self.is_over() {
            self.finish(context, &mut effects);
        }
        effects
    }

    /// Whether there is nothing left to do: keys and clicks end with the last one. Who answers a question, or does a task,
    /// says when they are done.
    fn is_over(&self) -> bool {
        self.exercise.family == "dexterity" && self.session.practice.check().passed()
    }

    /// Looks at the World, asks for the record, and shows the verdict.
    fn finish(&mut self, context: &Context, effects: &mut Vec<Effect>) {
        let verdict = self.session.verdict();
        self.notice = None;
        if let Some(learner) = context.learner {
            let subject = Subject {
                learner: learner.id,
                pack: self.spot.pack.clone(),
                pack_version: self.pack_version.clone(),
                exercise: self.spot.exercise.clone(),
                skills: self.exercise.skills.iter().map(|skill| skill.get_ref().clone()).collect(),
            };
            let language = context.words.language().tag();
            let attempt = self.session.attempt(&verdict, &subject, &language, context.id, context.now);
            effects.push(Effect::Record(attempt));
        }
        if verdict.outcome == Outcome::NotYet && verdict.trap.is_none() {
            self.take(context, Step::Checked, effects);
            self.hint = None;
            self.mode = Mode::Doing(Some(verdict));
        } else {
            self.begun &= verdict.outcome == Outcome::NotYet;
            self.mode = Mode::Ended(verdict);
        }
    }

    fn show_hint(&mut self, context: &Context, effects: &mut Vec<Effect>) {
        let next = self.hint.unwrap_or(0).max(self.session.hints()) + 1;
        let words = self.refresh(context);
        if words.has(&self.exercise.message(&format!("hint-{next}"))) {
            self.take(context, Step::Hint, effects);
            self.hint = Some(next);
        } else {
            // The ladder ends: the last hint stays in view, and is not counted again.
            self.hint = Some(self.session.hints().max(1));
        }
        self.notice = None;
        self.mode = Mode::Doing(None);
    }

    /// What a gesture means to the place of work, after what it leaves half typed there is done.
    fn read_work(&mut self, context: &Context, gesture: &Gesture, words: &Words) -> (Vec<Effect>, Reading<Action>) {
        let mut effects = Vec::new();
        for _ in 0..FIRSTS {
            if !matches!(self.mode, Mode::Doing(_)) {
                break;
            }
            match self.session.practice.read(gesture, words) {
                Reading::First(action) => effects.extend(self.act(context, action)),
                reading => return (effects, reading),
            }
        }
        (effects, Reading::Ignored)
    }

    fn start_again(&mut self, context: &Context, effects: &mut Vec<Effect>) {
        self.take(context, Step::Restart, effects);
        (self.notice, self.mode) = (None, Mode::Doing(None));
    }

    fn next(&self, context: &Context) -> Effect {
        let pack = context.library.listed(&self.spot.pack);
        match pack.and_then(|pack| following(pack, &self.spot.exercise)) {
            Some(spot) => Effect::Exercise(spot),
            None => Effect::Open(Box::new(SummaryScreen::new(&self.spot.pack, &self.spot.lesson))),
        }
    }

    fn press(&mut self, context: &Context, id: &str) -> Option<Vec<Effect>> {
        let mut effects = Vec::new();
        match id {
            HINT => self.show_hint(context, &mut effects),
            SHOW => self.show(context, 0, &mut effects),
            RESTART if matches!(self.mode, Mode::Ended(_)) => self.start_again(context, &mut effects),
            RESTART if !self.session.is_touched() => self.start_again(context, &mut effects),
            RESTART => self.mode = Mode::Asking,
            DONE => self.finish(context, &mut effects),
            NEXT if matches!(self.mode, Mode::Ended(_)) => effects.push(self.next(context)),
            NEXT => self.show_on(context, &mut effects),
            STOP | KEEP => self.mode = Mode::Doing(None),
            AGAIN if matches!(self.mode, Mode::Asking) => self.start_again(context, &mut effects),
            // A new session, in the next variant.
            AGAIN => effects.push(Effect::Exercise(self.spot.clone())),
            _ => return None,
        }
        Some(effects)
    }
}

/// A session in which nothing was done yet. A question has no steps to confirm.
fn begun_anew(practice: Box<dyn Practice>, started: i64, exercise: &Exercise, teaching: Teaching) -> Session {
    let session = Session::new(practice, started);
    if teaching.steps == Steps::Confirmed && exercise.family == "task" { session.confirming() } else { session }
}

/// A mark of the exercise's content: its start and its solution. Saved steps of another content are not replayed.
fn mark(practice: &dyn Practice) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    practice.fresh().snapshot().to_string().hash(&mut hasher);
    for action in practice.solution() {
        action.0.to_string().hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

impl Screen for ExerciseScreen {
    fn draw(&mut self, context: &Context, canvas: &mut crate::ui::Canvas) {
        let words = self.refresh(context);
        self.draw_exercise(&words, canvas);
    }

    fn read(&mut self, context: &Context, gesture: &Gesture) -> Option<Vec<Effect>> {
        let words = self.refresh(context);
        if let (Mode::Asking | Mode::Opening(_) | Mode::Showing(_), Gesture::Leave) = (&self.mode, gesture) {
            self.mode = Mode::Doing(None);
            return Some(Vec::new());
        }
        let (mut effects, reading) = self.read_work(context, gesture, &words);
        let answer = match (gesture, reading) {
            (Gesture::Activate(id), _) if id.starts_with("coach:") => self.press(context, id),
            (_, Reading::Do(action) | Reading::First(action)) => Some(self.act(context, action)),
            (_, Reading::Seen) => Some(Vec::new()),
            (_, Reading::Ignored) => None,
        };
        let known = answer.is_some() || !effects.is_empty();
        effects.extend(answer.into_iter().flatten());
        known.then_some(effects)
    }

    fn keys(&self, _: &Context, focus: Option<&str>) -> Vec<KeyHint> {
        let press = KeyHint::new("enter", Phrase::new("keys-press"));
        let part = KeyHint::new("tab", Phrase::new("keys-next-part"));
        let on_buttons = focus.is_some_and(|id| id.starts_with("coach:") || id.starts_with("language:"));
        match &self.mode {
            Mode::Opening(_) => vec![
                press,
                KeyHint::pair("left", "right", Phrase::new("keys-move")),
                KeyHint::new("esc", Phrase::new("opening-mine")),
            ],
            Mode::Showing(demo) if demo.is_over() => vec![press, KeyHint::new("esc", Phrase::new("keys-back"))],
            Mode::Showing(_) => vec![
                KeyHint::new("space", Phrase::new("keys-next-step")),
                KeyHint::new("esc", Phrase::new("show-stop")),
            ],
            Mode::Asking => vec![
                press,
                KeyHint::pair("left", "right", Phrase::new("keys-move")),
                KeyHint::new("esc", Phrase::new("coach-keep")),
            ],
            Mode::Ended(verdict) if verdict.trap.is_some() => vec![press],
            Mode::Ended(_) => vec![press, KeyHint::pair("left", "right", Phrase::new("keys-move"))],
            Mode::Doing(_) if on_buttons => vec![press, part],
            Mode::Doing(_) => {
                let mut keys = self.session.practice.keys(focus);
                let says = |key| keys.iter().any(|hint| hint.keys.contains(&key));
                if !says("esc") && !says("tab") {
                    keys.push(part);
                }
                keys
            }
        }
    }

    fn place(&self, context: &Context) -> Option<(String, String)> {
        Some(self.where_i_am(context))
    }

    fn exercise(&self) -> Option<(&Spot, usize)> {
        Some((&self.spot, self.exercise.number()))
    }

    fn renew(&mut self, context: &Context) -> bool {
        self.take_texts(context)
    }

    fn offers(&self, _: &Context) -> Vec<Offer> {
        let offer = |id, word| Offer { id, word: Phrase::new(word) };
        match self.mode {
            Mode::Doing(_) => vec![
                offer(HINT, "coach-hint"),
                offer(SHOW, "coach-show"),
                offer(RESTART, "coach-restart"),
                offer(DONE, "coach-done"),
            ],
            _ => Vec::new(),
        }
    }
}
