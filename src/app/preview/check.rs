//! The whole check of the pack, beside the screens: it may take longer than a person waits for a key.
//! What it looks at is `author`'s. Results about files that have changed since are dropped.

use super::PreviewOptions;
use crate::app::start::catalogue;
use crate::author::{Checked, check};
use crate::input::Event;
use crate::locale::Phrase;
use crate::pack::{Folder, Origin, Problem, Severity, SourceFile};
use std::ops::Range;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Bytes of the stack of the thread: as much as the main thread usually has.
const STACK: usize = 8 * 1024 * 1024;

/// What a check needs to know.
#[derive(Clone)]
struct Job {
    pack: PathBuf,
    data: Option<PathBuf>,
}

impl Job {
    fn run(&self) -> Found {
        let origin = Origin::Folder(self.pack.clone());
        let Checked { problems, .. } = check(&Folder::new(&self.pack), origin, &catalogue(self.data.as_ref()));
        Found::of(problems)
    }
}

/// A result, and which check it is of.
type Numbered = (u64, Found);

/// Which check is wanted, and which is on its way: one at a time.
pub(super) struct Checking {
    job: Job,
    wanted: Option<u64>,
    running: Option<u64>,
    count: u64,
    results: (Sender<Numbered>, Receiver<Numbered>),
    /// The queue of events to which a result is announced. Without one, a check is done when it is taken.
    queue: Option<Sender<Event>>,
}

impl Checking {
    /// None yet.
    pub(super) fn new(options: &PreviewOptions) -> Self {
        let job = Job { pack: options.pack.clone(), data: options.data.clone() };
        Checking { job, wanted: None, running: None, count: 0, results: channel(), queue: None }
    }

    /// From now on checks are done in a thread, and announced here.
    pub(super) fn listen(&mut self, queue: Sender<Event>) {
        self.queue = Some(queue);
        self.go();
    }

    /// Whether the pack as it is now is not checked yet.
    pub(super) fn is_waiting(&self) -> bool {
        self.wanted.is_some()
    }

    /// There is nothing to check any more.
    pub(super) fn forget(&mut self) {
        self.wanted = None;
    }

    /// The pack has changed: what is on its way is worth nothing.
    pub(super) fn begin(&mut self) {
        self.count += 1;
        self.wanted = Some(self.count);
        self.go();
    }

    fn go(&mut self) {
        let (Some(wanted), None, Some(queue)) = (self.wanted, self.running, &self.queue) else { return };
        let (job, queue, results) = (self.job.clone(), queue.clone(), self.results.0.clone());
        let work = move || {
            // Whoever waited for it has left.
            let _ = results.send((wanted, job.run())).is_ok() && queue.send(Event::Checked).is_ok();
        };
        if thread::Builder::new().name("check".into()).stack_size(STACK).spawn(work).is_ok() {
            self.running = Some(wanted);
        }
    }

    /// The result of the check that is wanted, if it is there.
    pub(super) fn take(&mut self) -> Option<Vec<Problem>> {
        if self.queue.is_none() {
            self.wanted.take()?;
            return Some(self.job.run().problems());
        }
        let mut found = None;
        while let Ok((number, result)) = self.results.1.try_recv() {
            self.running = None;
            found = Some(result).filter(|_| self.wanted == Some(number)).or(found);
        }
        match found {
            Some(_) => self.wanted = None,
            None => self.go(),
        }
        found.map(Found::problems)
    }
}

/// Problems on their way from one thread to another: files are shared by their place in a list.
struct Found {
    files: Vec<SourceFile>,
    problems: Vec<Sent>,
}

struct Sent {
    severity: Severity,
    what: Box<Phrase>,
    help: Option<Box<Phrase>>,
    place: Option<(usize, Range<usize>)>,
    path: Option<Box<str>>,
    variant: Option<Box<Phrase>>,
}

impl Found {
    fn of(problems: Vec<Problem>) -> Self {
        let (mut known, mut files): (Vec<Rc<SourceFile>>, Vec<SourceFile>) = (Vec::new(), Vec::new());
        let mut numbered = |file: Rc<SourceFile>| match known.iter().position(|it| Rc::ptr_eq(it, &file)) {
            Some(number) => number,
            None => {
                files.push(SourceFile::clone(&file));
                known.push(file);
                files.len() - 1
            }
        };
        let send = |problem: Problem| {
            let Problem { severity, what, help, place, path, variant } = problem;
            let place = place.map(|(file, span)| (numbered(file), span));
            Sent { severity, what, help, place, path, variant }
        };
        let problems = problems.into_iter().map(send).collect();
        Found { files, problems }
    }

    fn problems(self) -> Vec<Problem> {
        let files: Vec<Rc<SourceFile>> = self.files.into_iter().map(Rc::new).collect();
        let receive = |sent: Sent| {
            let Sent { severity, what, help, place, path, variant } = sent;
            let place = place.and_then(|(number, span)| Some((Rc::clone(files.get(number)?), span)));
            Problem { severity, what, help, place, path, variant }
        };
        self.problems.into_iter().map(receive).collect()
    }
}
