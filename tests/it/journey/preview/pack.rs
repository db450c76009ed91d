//! The pack that the author of these journeys writes: a question, a task that varies, a task, in three languages.

use std::fs;
use std::path::Path;

pub(super) const MANIFEST: &str = "format = 1\nid = \"essay\"\nversion = \"1.0.0\"\ntopic = \"files\"\nlevel = 1\n\
    languages = [\"fr\", \"en\", \"ar\"]\nlessons = [\"start\"]\nlicense = \"CC0-1.0\"\nauthors = [\"Nour\"]\n";

pub(super) const LESSON: &str = r#"[[exercise]]
id = "which-is-folder"
skills = ["files.tell-file-from-folder"]
question = "choose"
answers = ["letter", "folder"]
right = ["folder"]

[[exercise]]
id = "open-paper"
skills = ["files.open-path"]
task = ["files"]
vary = { paper = ["$cv", "$bill", "$menu"] }
files = ["desktop/$cv", "desktop/$bill", "desktop/$menu"]
goal = [{ files = { viewed = "desktop/$paper" } }]
solution = [{ files = { open = "desktop/$paper" } }]

[[exercise]]
id = "open-work"
skills = ["files.open-path"]
task = ["files"]
files = ["desktop/$cv", "desktop/$work/$bill"]
goal = [{ files = { open = "desktop/$work" } }]
solution = [{ files = { open = "desktop/$work" } }]
"#;

const FRENCH: &str = "pack-title = Mon essai
pack-about = Une question et deux tâches.
lesson-start = Pour commencer
cv = CV.pdf
    .text = Cuisinier depuis dix ans.
bill = Facture.pdf
    .text = Eau : trente euros.
menu = Menu.pdf
    .text = Soupe et pain.
work = Travail
which-is-folder = Lequel de ces noms est un dossier ?
    .title = Un fichier ou un dossier ?
    .hint-1 = Un dossier ressemble à un tiroir.
    .hint-2 = Un nom de fichier finit souvent par un point et trois lettres.
    .why = Un dossier contient des fichiers.
    .letter = Lettre.pdf
    .letter-feedback = Ceci est un fichier.
    .folder = Papiers
    .folder-feedback = Ceci est un dossier.
open-paper = Ouvrez le fichier { $paper } et lisez-le.
    .title = Lire un papier
    .hint-1 = Le fichier est sur le bureau.
    .why = Vous savez lire vos papiers.
open-work = Ouvrez le dossier { $work }.
    .title = Ouvrir un dossier
    .hint-1 = Le dossier est sur le bureau.
    .why = Vous savez entrer dans un dossier.
";

const ENGLISH: &str = "pack-title = My essay
pack-about = A question and two tasks.
lesson-start = To start with
cv = CV.pdf
    .text = A cook for ten years.
bill = Bill.pdf
    .text = Water: thirty euros.
menu = Menu.pdf
    .text = Soup and bread.
work = Work
which-is-folder = Which of these names is a folder?
    .title = File or folder?
    .hint-1 = A folder is like a drawer.
    .hint-2 = A file name often ends with a dot and three letters.
    .why = A folder contains files.
    .letter = Letter.pdf
    .letter-feedback = This is a file.
    .folder = Papers
    .folder-feedback = This is a folder.
open-paper = Open the file { $paper } and read it.
    .title = Reading a paper
    .hint-1 = The file is on the desktop.
    .why = You can read your papers.
open-work = Open the folder { $work }.
    .title = Opening a folder
    .hint-1 = The folder is on the desktop.
    .why = You can go into a folder.
";

const ARABIC: &str = "pack-title = محاولتي
pack-about = سؤال ومهمتان.
lesson-start = البداية
cv = السيرة.pdf
    .text = طباخ منذ عشر سنوات.
bill = الفاتورة.pdf
    .text = الماء بثلاثين يورو.
menu = القائمة.pdf
    .text = حساء وخبز.
work = العمل
which-is-folder = أي هذه الأسماء اسم مجلد؟
    .title = ملف أم مجلد؟
    .hint-1 = المجلد مثل الدرج.
    .hint-2 = ينتهي اسم الملف عادة بنقطة وثلاثة حروف.
    .why = في المجلد ملفات.
    .letter = رسالة.pdf
    .letter-feedback = هذا ملف.
    .folder = أوراق
    .folder-feedback = هذا مجلد.
open-paper = افتح الملف { $paper } واقرأه.
    .title = قراءة ورقة
    .hint-1 = الملف على سطح المكتب.
    .why = صرت تقرأ أوراقك.
open-work = افتح المجلد { $work }.
    .title = فتح مجلد
    .hint-1 = المجلد على سطح المكتب.
    .why = صرت تدخل المجلدات.
";

/// Writes it into a folder, which is made where it is not there.
pub(crate) fn write(root: &Path) {
    fs::create_dir_all(root.join("locales")).unwrap();
    fs::write(root.join("pack.toml"), MANIFEST).unwrap();
    fs::write(root.join("start.toml"), LESSON).unwrap();
    for (language, text) in TEXTS {
        fs::write(root.join(format!("locales/{language}.ftl")), text).unwrap();
    }
}

pub(super) const TEXTS: [(&str, &str); 3] = [("fr", FRENCH), ("en", ENGLISH), ("ar", ARABIC)];
