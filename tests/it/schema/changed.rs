//! No false alarms: the exercises of the pages changed in every place, one change at a time. What the schema refuses, the
//! program refuses, too; a word of `vary` may stand for any text.

use super::{LESSON, MANIFEST, json, lessons, refused, validator};
use toml::{Table, Value};

/// Every how many changes are tried: all of them take minutes. A prime, so that each sort of change meets each sort of value.
const SPREAD: usize = 13;

/// A way to a value: keys, and places in lists.
#[derive(Clone, Debug)]
enum Step {
    Key(String),
    Place(usize),
}

/// Every value in a table, with the way to it.
fn ways(value: &Value, way: &[Step], all: &mut Vec<Vec<Step>>) {
    let mut further = |step: Step, inner: &Value| {
        let way = [way, &[step]].concat();
        all.push(way.clone());
        ways(inner, &way, all);
    };
    match value {
        Value::Array(items) => items.iter().enumerate().for_each(|(place, item)| further(Step::Place(place), item)),
        Value::Table(table) => table.iter().for_each(|(key, item)| further(Step::Key(key.clone()), item)),
        _ => {}
    }
}

fn at<'a>(value: &'a mut Value, way: &[Step]) -> &'a mut Value {
    way.iter().fold(value, |value, step| match step {
        Step::Key(key) => &mut value[key.as_str()],
        Step::Place(place) => &mut value[*place],
    })
}

/// The exercise with something else at a place: a misspelt word or key, another type, nothing, more.
fn changes(exercise: &Value, way: &[Step]) -> Vec<Value> {
    let mut changed = Vec::new();
    let mut with = |new: Value| {
        let mut exercise = exercise.clone();
        *at(&mut exercise, way) = new;
        changed.push(exercise);
    };
    let old = at(&mut exercise.clone(), way).clone();
    match &old {
        Value::String(text) => {
            with(format!("{text}x").into());
            with(text.to_uppercase().into());
            with("".into());
            with("@folder.means".into());
            with("http://Valbrune.example/ ".into());
            with(" documents".into());
            with("documents//x\n".into());
            with(vec![old.clone()].into());
        }
        Value::Integer(number) => {
            with((-number - 1).into());
            with((number + 1).into());
            with(number.to_string().into());
        }
        Value::Boolean(is) => with((!is).into()),
        Value::Array(items) => {
            with(Value::Array(Vec::new()));
            with(Value::Array(items.iter().chain(items).cloned().collect()));
            items.first().cloned().into_iter().for_each(&mut with);
        }
        Value::Table(table) => {
            with(Value::Table(Table::new()));
            let more = [("of-nobody".to_owned(), Value::Integer(1))];
            with(Value::Table(table.clone().into_iter().chain(more).collect()));
        }
        _ => {}
    }
    for other in [Value::Integer(2), Value::Boolean(true), Value::Float(0.5), "word".into(), "$".into()] {
        with(other);
    }
    if let Some((Step::Key(key), before)) = way.split_last() {
        let mut without = exercise.clone();
        at(&mut without, before).as_table_mut().unwrap().remove(key);
        let mut misspelt = without.clone();
        at(&mut misspelt, before).as_table_mut().unwrap().insert(format!("{key}s"), old);
        changed.extend([without, misspelt]);
    }
    changed
}

/// The exercise with a word of `vary` in place of a text, where one may stand.
fn varied(exercise: &Value, way: &[Step]) -> Option<Value> {
    let fixed = ["id", "skills", "question", "dexterity", "vary"];
    let inside = matches!(way.first(), Some(Step::Key(key)) if !fixed.contains(&key.as_str()));
    let mut exercise = exercise.clone();
    let text = at(&mut exercise, way).as_str()?.to_owned();
    let is_value = !text.trim().is_empty() && !text.contains('\\') && !text.trim_start_matches('$').contains('$');
    if !inside || !is_value || exercise.get("vary").is_some() || text.starts_with('$') && text.contains(['/', '#']) {
        return None;
    }
    *at(&mut exercise, way) = "$instead".into();
    let values = Value::from(vec![text.clone(), text]);
    exercise.as_table_mut()?.insert("vary".to_owned(), Table::from_iter([("instead".to_owned(), values)]).into());
    Some(exercise)
}

/// A value in one line of TOML.
fn inline(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Table(table) => {
            let pairs: Vec<String> = table.iter().map(|(key, item)| format!("{key:?} = {}", inline(item))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        // The escapes of JSON are those of TOML.
        Value::String(text) => serde_json::to_string(text).unwrap(),
        Value::Float(number) => format!("{number:?}"),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(is) => is.to_string(),
        Value::Datetime(day) => day.to_string(),
    }
}

/// An exercise as a lesson file.
fn written(exercise: &Value) -> String {
    let lines = exercise.as_table().unwrap().iter().map(|(key, item)| format!("{key:?} = {}\n", inline(item)));
    format!("[[exercise]]\n{}", lines.collect::<String>())
}

fn exercises() -> Vec<Value> {
    let lessons = lessons().into_iter().map(|(_, text)| text.parse::<Table>().unwrap());
    lessons.flat_map(|mut lesson| lesson.remove("exercise").unwrap().as_array().unwrap().clone()).collect()
}

#[test]
fn what_the_schema_refuses_the_program_refuses_too() {
    let schema = validator(LESSON);
    let (mut refusals, mut total, mut alarms) = (0, 0, Vec::new());
    for exercise in exercises() {
        let mut all = Vec::new();
        ways(&exercise, &[], &mut all);
        for changed in all.iter().flat_map(|way| changes(&exercise, way)).step_by(SPREAD) {
            let lesson = Value::from(Table::from_iter([("exercise".to_owned(), vec![changed.clone()].into())]));
            total += 1;
            if schema.is_valid(&json(&lesson)) {
                continue;
            }
            refusals += 1;
            let text = written(&changed);
            if refused(MANIFEST, &text).is_empty() {
                let said: Vec<String> = schema.iter_errors(&json(&lesson)).map(|error| error.to_string()).collect();
                alarms.push(format!("{said:?}\n{text}"));
            }
        }
    }
    assert!(alarms.is_empty(), "{} are refused by the schema alone:\n{}", alarms.len(), alarms.join("\n"));
    assert!(refusals * 2 > total, "{refusals} of {total} changes are found by the schema alone");
}

#[test]
fn a_word_of_vary_stands_for_any_text() {
    let schema = validator(LESSON);
    let mut count = 0;
    for exercise in exercises() {
        let mut all = Vec::new();
        ways(&exercise, &[], &mut all);
        for changed in all.iter().filter_map(|way| varied(&exercise, way)) {
            let text = written(&changed);
            if !refused(MANIFEST, &text).is_empty() {
                continue;
            }
            count += 1;
            let lesson = Value::from(Table::from_iter([("exercise".to_owned(), vec![changed].into())]));
            let said: Vec<String> = schema.iter_errors(&json(&lesson)).map(|error| error.to_string()).collect();
            assert_eq!(said, Vec::<String>::new(), "{text}");
        }
    }
    assert!(count > 500, "{count} texts varied");
}
