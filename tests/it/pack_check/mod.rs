//! `author::check` and `pack check`: the shipped packs are clean, and every broken proof is found.
//! What the loader finds in files is tested in the room `pack`.

mod advice;
mod command;
mod keyboards;
mod page;
mod plain;
mod proofs;
mod report;
mod vary;

const MANIFEST: &str = r#"
format = 1
id = "small"
version = "1.0.0"
topic = "files"
level = 1
languages = ["en", "ar"]
lessons = ["one"]
license = "CC-BY-SA-4.0"
authors = ["Somebody"]
"#;

const LESSON: &str = r#"
[[exercise]]
id = "tidy"
skills = ["files.copy-or-move"]
task = ["files"]
files = ["desktop/$cv", "desktop/$photo", "documents/$work/"]
goal = [{ files = { at = "documents/$work/$cv" } }]
trap = [{ files = { in-bin = "$cv" } }]
wrong = [[{ files = { select = "desktop/$cv" } }, { files = "cut" }, { files = { open = "documents" } }, { files = "paste" }]]
solution = [
  { files = { select = "desktop/$cv" } },
  { files = "cut" },
  { files = { open = "documents/$work" } },
  { files = "paste" },
]

[[exercise]]
id = "which"
skills = ["files.copy-or-move"]
question = "choose"
answers = ["cut", "copy"]
right = ["cut"]
"#;

const ENGLISH: &str = "
pack-title = Small
pack-about = A small pack.
lesson-one = One
cv = CV.pdf
photo = Photo.jpg
work = Work
tidy = Put { $cv } in { $work }.
    .title = Tidy
    .hint-1 = Cut it.
    .why = So it is found.
    .trap = It is in the bin.
which = What comes first?
    .title = First
    .hint-1 = It goes away here.
    .why = To move it.
    .cut = Cut
    .cut-feedback = Yes.
    .copy = Copy
    .copy-feedback = It stays.
";

const ARABIC: &str = "
pack-title = حزمة صغيرة
pack-about = تمرين واحد.
lesson-one = واحد
cv = السيرة.pdf
photo = صورة.jpg
work = عمل
tidy = ضع { $cv } في { $work }.
    .title = ترتيب
    .hint-1 = قصّه.
    .why = ليسهل إيجاده.
    .trap = هو في سلة المهملات.
which = ما الأول؟
    .title = الأول
    .hint-1 = يغادر مكانه.
    .why = لنقله.
    .cut = قص
    .cut-feedback = نعم.
    .copy = نسخ
    .copy-feedback = يبقى مكانه.
";

/// The four files of a pack that is as it should be.
#[derive(Clone)]
struct Small {
    manifest: String,
    lesson: String,
    english: String,
    arabic: String,
}

impl Small {
    fn good() -> Self {
        let [manifest, lesson, english, arabic] = [MANIFEST, LESSON, ENGLISH, ARABIC].map(str::to_owned);
        Small { manifest, lesson, english, arabic }
    }
    /// The same with another passage in its lesson.
    fn lesson(mut self, from: &str, to: &str) -> Self {
        assert!(self.lesson.contains(from), "{from}");
        self.lesson = self.lesson.replacen(from, to, 1);
        self
    }
    /// The same with another passage in its English texts.
    fn english(mut self, from: &str, to: &str) -> Self {
        assert!(self.english.contains(from), "{from}");
        self.english = self.english.replacen(from, to, 1);
        self
    }
    /// Its files by their paths in the pack.
    fn files(&self) -> [(&'static str, &str); 4] {
        [
            ("pack.toml", &self.manifest),
            ("one.toml", &self.lesson),
            ("locales/en.ftl", &self.english),
            ("locales/ar.ftl", &self.arabic),
        ]
    }
}
