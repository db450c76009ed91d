//! Build script: lists locales/ and lessons/ so that they are compiled in. Adding a language or a pack needs no Rust.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for folder in ["locales", "lessons"] {
        println!("cargo:rerun-if-changed={}", root.join(folder).display());
        let mut files = Vec::new();
        collect(&root.join(folder), &mut files)?;
        files.sort();
        let mut table = String::from("[\n");
        for file in files {
            let inside = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
            let absolute = file.display().to_string();
            writeln!(table, "    ({inside:?}, include_str!({absolute:?})),").map_err(io::Error::other)?;
        }
        table.push_str("]\n");
        fs::write(out.join(Path::new(folder).with_extension("rs")), table)?;
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "toml" || end == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}
