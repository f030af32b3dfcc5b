//! Files of one room that import each other in a circle.
//!
//! A path such as `super::rows::Rows` is an arrow from the file that holds it to the file that
//! defines the name. Names that a `mod.rs` only passes on (`pub use rows::Rows`) are followed to
//! the file behind it, and test modules are left out.

use std::collections::{BTreeMap, BTreeSet};

/// One file, by its path below `src`: `["read", "rows"]`; a `mod.rs` is its folder.
pub(crate) struct File {
    pub(crate) module: Vec<String>,
    pub(crate) code: String,
}

/// Every circle of files of one room, each as its files in order.
pub(crate) fn cycles(files: &[File]) -> Vec<Vec<String>> {
    let tree = Tree::new(files);
    let arrows: Vec<BTreeSet<usize>> = (0..files.len()).map(|file| tree.arrows(file)).collect();
    components(&arrows)
        .into_iter()
        .filter(|component| component.len() > 1)
        .map(|component| {
            let mut names: Vec<String> = component
                .into_iter()
                .map(|file| files[file].module.join("/"))
                .collect();
            names.sort();
            names
        })
        .collect()
}

struct Tree<'a> {
    files: &'a [File],
    index: BTreeMap<&'a [String], usize>,
    /// For each file, the names that it passes on from another module: name to path.
    passed_on: Vec<BTreeMap<String, Vec<String>>>,
}

impl<'a> Tree<'a> {
    fn new(files: &'a [File]) -> Self {
        let index = files.iter().enumerate();
        let mut tree = Self {
            files,
            index: index
                .map(|(at, file)| (file.module.as_slice(), at))
                .collect(),
            passed_on: Vec::new(),
        };
        tree.passed_on = (0..files.len())
            .map(|file| tree.names_passed_on(file))
            .collect();
        tree
    }

    /// The names that a file passes on: those of `pub use` and `pub(crate) use` of a child.
    fn names_passed_on(&self, file: usize) -> BTreeMap<String, Vec<String>> {
        let module = &self.files[file].module;
        let uses = use_statements(&self.files[file].code);
        let passed = uses.into_iter().filter(|(public, _)| *public);
        passed
            .flat_map(|(_, path)| leaves(&path))
            .filter_map(|path| {
                let absolute = self.absolute(module, &path)?;
                Some((path.last()?.clone(), absolute))
            })
            .collect()
    }

    /// A path from the crate's root; `None` where it leaves the crate.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let mut base = module.to_vec();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" | "$crate" => {
                base.clear();
                rest = &path[1..];
            }
            "self" => rest = &path[1..],
            "super" => {
                while rest.first().is_some_and(|part| part == "super") {
                    base.pop()?;
                    rest = &rest[1..];
                }
            }
            child => {
                base.push(child.to_string());
                self.index.get(base.as_slice())?;
                rest = &path[1..];
            }
        }
        base.extend_from_slice(rest);
        Some(base)
    }

    /// The file that defines what an absolute path names.
    fn file_of(&self, absolute: &[String], steps: usize) -> Option<usize> {
        let longest = (1..=absolute.len())
            .rev()
            .find(|&length| self.index.contains_key(&absolute[..length]))?;
        let file = self.index[&absolute[..longest]];
        let name = absolute.get(longest);
        let behind = name.and_then(|name| self.passed_on[file].get(name));
        match behind {
            Some(path) if steps > 0 => {
                let mut path = path.clone();
                path.extend_from_slice(&absolute[longest + 1..]);
                self.file_of(&path, steps - 1).or(Some(file))
            }
            _ => Some(file),
        }
    }

    /// The files of the same room that a file names.
    fn arrows(&self, file: usize) -> BTreeSet<usize> {
        let File { module, code } = &self.files[file];
        let mut paths: Vec<Vec<String>> = use_statements(code)
            .into_iter()
            .filter(|(public, _)| !public)
            .flat_map(|(_, path)| leaves(&path))
            .collect();
        paths.extend(inline_paths(code));
        paths
            .iter()
            .filter_map(|path| self.file_of(&self.absolute(module, path)?, 4))
            .filter(|&to| to != file && self.files[to].module.first() == module.first())
            .collect()
    }
}

/// Each `use` of a file: whether it is public, and the tree of names behind it.
fn use_statements(code: &str) -> Vec<(bool, String)> {
    let mut found = Vec::new();
    for statement in code.split(';') {
        let words: Vec<&str> = statement.split_whitespace().collect();
        let Some(at) = words.iter().rposition(|word| *word == "use") else {
            continue;
        };
        let public = at > 0 && words[at - 1].starts_with("pub")
            || at > 0 && words[at - 1].ends_with(')') && words[at - 1].contains("pub(");
        found.push((public, words[at + 1..].concat()));
    }
    found
}

/// Every path of a tree of names: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn leaves(tree: &str) -> Vec<Vec<String>> {
    let Some(open) = tree.find('{') else {
        let path: Vec<String> = tree
            .split("::")
            .filter(|part| !part.is_empty())
            .map(str::to_string)
            .collect();
        return vec![path];
    };
    let stem: Vec<String> = tree[..open]
        .split("::")
        .filter(|part| !part.is_empty())
        .map(str::to_string)
        .collect();
    let inside = tree[open + 1..]
        .strip_suffix('}')
        .unwrap_or(&tree[open + 1..]);
    members(inside)
        .into_iter()
        .flat_map(leaves)
        .map(|leaf| {
            let own = leaf.first().is_some_and(|part| part == "self");
            let leaf = if own { &leaf[1..] } else { &leaf[..] };
            [stem.as_slice(), leaf].concat()
        })
        .collect()
}

/// The members of a group, without its braces.
fn members(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&group[start..]);
    found.retain(|member| !member.is_empty());
    found
}

/// Paths that begin with `crate`, `self` or `super` outside of `use`.
fn inline_paths(code: &str) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for statement in code.split(';') {
        if statement.split_whitespace().any(|word| word == "use") {
            continue;
        }
        let tight = statement.replace(" :: ", "::");
        for word in tight.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
            let parts: Vec<String> = word.split("::").map(str::to_string).collect();
            let root = matches!(parts[0].as_str(), "crate" | "super");
            if root && parts.len() > 1 {
                found.push(parts);
            }
        }
    }
    found
}

/// The code without its test modules.
pub(crate) fn without_tests(code: &str) -> String {
    match code.find("#[cfg(test)]\nmod ") {
        Some(at) if code[at..].contains('{') => code[..at].to_string(),
        _ => code.to_string(),
    }
}

/// Strongly connected components, by Tarjan's algorithm.
fn components(arrows: &[BTreeSet<usize>]) -> Vec<Vec<usize>> {
    struct State<'a> {
        arrows: &'a [BTreeSet<usize>],
        order: Vec<Option<usize>>,
        low: Vec<usize>,
        stack: Vec<usize>,
        found: Vec<Vec<usize>>,
        next: usize,
    }
    fn visit(state: &mut State<'_>, at: usize) {
        state.order[at] = Some(state.next);
        state.low[at] = state.next;
        state.next += 1;
        state.stack.push(at);
        for &to in &state.arrows[at] {
            match state.order[to] {
                None => {
                    visit(state, to);
                    state.low[at] = state.low[at].min(state.low[to]);
                }
                Some(order) if state.stack.contains(&to) => {
                    state.low[at] = state.low[at].min(order);
                }
                Some(_) => {}
            }
        }
        if Some(state.low[at]) == state.order[at] {
            let start = state.stack.iter().rposition(|&file| file == at);
            let component = state.stack.split_off(start.unwrap_or(0));
            state.found.push(component);
        }
    }
    let mut state = State {
        arrows,
        order: vec![None; arrows.len()],
        low: vec![0; arrows.len()],
        stack: Vec::new(),
        found: Vec::new(),
        next: 0,
    };
    for at in 0..arrows.len() {
        if state.order[at].is_none() {
            visit(&mut state, at);
        }
    }
    state.found
}

#[test]
fn a_circle_of_files_is_found_through_a_name_that_is_passed_on() {
    let file = |module: &str, code: &str| File {
        module: module.split('/').map(str::to_string).collect(),
        code: code.to_string(),
    };
    let circle = [
        file("read", "mod a; mod b; pub use a::A; pub use b::B;"),
        file("read/a", "use super::{B, c::{self, C}};"),
        file("read/b", "fn f() -> super::A { todo() }"),
        file("read/c", "use crate::model::Code;"),
        file("model", ""),
    ];
    assert_eq!(cycles(&circle), [["read/a", "read/b"]]);
    let line = [
        file("read", "mod a; mod b; pub use a::A;"),
        file("read/a", "use super::b::B;"),
        file("read/b", "use crate::model::Code;"),
    ];
    assert_eq!(cycles(&line), Vec::<Vec<String>>::new());
}
