//! Reporting units: a tree of named levels, outermost first. Codes are text, so `0010` stays `0010`.

use std::collections::HashMap;

use super::sheet::UnitCode;

/// A unit's place in a [`UnitTree`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(u32);

impl UnitId {
    /// The whole contest, above every other unit.
    pub const ROOT: Self = Self(0);

    /// The place as an index: 0 for the root, and a parent always before its children.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Unit {
    parent: UnitId,
    depth: usize,
    code: Box<str>,
    name: Box<str>,
}

/// The tree of reporting units. A code is unique within its parent only.
#[derive(Debug, Clone)]
pub struct UnitTree {
    levels: Vec<String>,
    units: Vec<Unit>,
    children: Vec<HashMap<Box<str>, UnitId>>,
}

impl Default for UnitTree {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl UnitTree {
    /// A tree with only its root, and the names of the levels below it, outermost first.
    pub fn new(levels: Vec<String>) -> Self {
        Self {
            levels,
            units: vec![Unit {
                parent: UnitId::ROOT,
                depth: 0,
                code: "".into(),
                name: "".into(),
            }],
            children: vec![HashMap::new()],
        }
    }

    /// The names of the levels below the root, outermost first.
    pub fn levels(&self) -> &[String] {
        &self.levels
    }

    /// How many units there are, the root included.
    pub fn len(&self) -> usize {
        self.units.len()
    }

    /// Never: the root is always there.
    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// Every unit, parents before their children.
    pub fn ids(&self) -> impl ExactSizeIterator<Item = UnitId> + use<> {
        // `insert` refuses to grow the tree past `u32`.
        (0..self.units.len() as u32).map(UnitId)
    }

    /// Every unit below the root, each before its children, siblings by code.
    pub fn sorted(&self) -> Vec<UnitId> {
        let mut below: Vec<Vec<UnitId>> = vec![Vec::new(); self.units.len()];
        for id in self.ids().skip(1) {
            below[self.parent(id).index()].push(id);
        }
        let mut sorted = Vec::with_capacity(self.units.len());
        let mut waiting = vec![UnitId::ROOT];
        while let Some(unit) = waiting.pop() {
            if unit != UnitId::ROOT {
                sorted.push(unit);
            }
            let children = &mut below[unit.index()];
            children.sort_by(|a, b| self.code(*b).cmp(self.code(*a)));
            waiting.append(children);
        }
        sorted
    }

    /// The child of `parent` with this code, added where it is new. The first name stays; an
    /// empty one is filled by the next.
    pub fn insert(&mut self, parent: UnitId, code: &str, name: &str) -> UnitId {
        if let Some(&id) = self.children[parent.index()].get(code) {
            let unit = &mut self.units[id.index()];
            if unit.name.is_empty() && !name.is_empty() {
                unit.name = name.into();
            }
            return id;
        }
        let id = UnitId(u32::try_from(self.units.len()).expect("fewer than 4,294,967,296 units"));
        let depth = self.units[parent.index()].depth + 1;
        while self.levels.len() < depth {
            self.levels.push(format!("level {}", self.levels.len() + 1));
        }
        self.units.push(Unit {
            parent,
            depth,
            code: code.into(),
            name: name.into(),
        });
        self.children.push(HashMap::new());
        self.children[parent.index()].insert(code.into(), id);
        id
    }

    /// Names the level so many levels below the root, if it has no name yet.
    pub(crate) fn name_level(&mut self, depth: usize, name: &str) {
        if self.levels.len() + 1 == depth {
            self.levels.push(name.to_string());
        }
    }

    /// The child of `parent` with this code, if it is known.
    #[inline]
    pub fn child(&self, parent: UnitId, code: &str) -> Option<UnitId> {
        self.children[parent.index()].get(code).copied()
    }

    /// How many children a unit has.
    pub fn child_count(&self, unit: UnitId) -> usize {
        self.children[unit.index()].len()
    }

    /// The unit above; the root is above itself.
    pub fn parent(&self, unit: UnitId) -> UnitId {
        self.units[unit.index()].parent
    }

    /// The index of the unit above the one at `index`.
    pub(crate) fn parent_index(&self, index: usize) -> usize {
        self.units[index].parent.index()
    }

    /// Whether `unit` is `other` or below it.
    pub fn is_within(&self, unit: UnitId, other: UnitId) -> bool {
        let mut at = unit;
        loop {
            if at == other {
                return true;
            }
            if at == UnitId::ROOT {
                return false;
            }
            at = self.parent(at);
        }
    }

    /// How many levels below the root.
    pub fn depth(&self, unit: UnitId) -> usize {
        self.units[unit.index()].depth
    }

    /// The name of the unit's level; empty for the root.
    pub fn level(&self, unit: UnitId) -> &str {
        match self.depth(unit).checked_sub(1) {
            Some(index) => &self.levels[index],
            None => "",
        }
    }

    /// The unit's code; empty for the root.
    pub fn code(&self, unit: UnitId) -> &str {
        &self.units[unit.index()].code
    }

    /// The unit's name; empty where none was given.
    pub fn name(&self, unit: UnitId) -> &str {
        &self.units[unit.index()].name
    }

    /// The unit and those above it, outermost first, without the root.
    pub fn path(&self, unit: UnitId) -> Vec<UnitId> {
        let mut path = Vec::with_capacity(self.depth(unit));
        let mut at = unit;
        while at != UnitId::ROOT {
            path.push(at);
            at = self.parent(at);
        }
        path.reverse();
        path
    }

    /// The path as codes and names, outermost first.
    pub fn codes(&self, unit: UnitId) -> Vec<UnitCode> {
        let path = self.path(unit).into_iter();
        path.filter_map(|id| self.unit_code(id)).collect()
    }

    /// The unit's level, code and name; `None` for the whole contest.
    pub fn unit_code(&self, unit: UnitId) -> Option<UnitCode> {
        (unit != UnitId::ROOT).then(|| UnitCode {
            level: self.level(unit).to_string(),
            code: self.code(unit).to_string(),
            name: self.name(unit).to_string(),
        })
    }

    /// The units at a level with this code: more than one where parents reuse codes.
    pub fn find(&self, level: &str, code: &str) -> Vec<UnitId> {
        self.ids()
            .filter(|&id| id != UnitId::ROOT && self.level(id) == level && self.code(id) == code)
            .collect()
    }

    /// Adds every unit of `other`; the answer gives, for each of its units, the place here.
    pub fn absorb(&mut self, other: &Self) -> Vec<UnitId> {
        let mut places: Vec<UnitId> = Vec::with_capacity(other.units.len());
        places.push(UnitId::ROOT);
        for unit in other.units.iter().skip(1) {
            let parent = places[unit.parent.index()];
            places.push(self.insert(parent, &unit.code, &unit.name));
        }
        for (depth, level) in other.levels.iter().enumerate().skip(self.levels.len()) {
            debug_assert_eq!(depth, self.levels.len());
            self.levels.push(level.clone());
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_unique_within_its_parent_only() {
        let mut tree = UnitTree::new(vec!["state".into(), "parish".into()]);
        let a = tree.insert(UnitId::ROOT, "1", "A");
        let b = tree.insert(UnitId::ROOT, "01", "B");
        let a1 = tree.insert(a, "1", "");
        let b1 = tree.insert(b, "1", "");
        assert_ne!(a, b);
        assert_ne!(a1, b1);
        assert_eq!(tree.insert(a, "1", "late name"), a1);
        assert_eq!(tree.name(a1), "late name");
        assert_eq!(tree.find("parish", "1"), [a1, b1]);
        assert_eq!(tree.path(b1), [b, b1]);
    }

    #[test]
    fn absorbing_maps_every_unit_to_its_own_path() {
        let mut left = UnitTree::new(vec!["state".into(), "parish".into()]);
        left.insert(UnitId::ROOT, "2", "");
        let mut right = UnitTree::new(vec!["state".into(), "parish".into()]);
        let one = right.insert(UnitId::ROOT, "1", "");
        let two = right.insert(UnitId::ROOT, "2", "");
        right.insert(one, "x", "");
        right.insert(two, "y", "");
        let places = left.absorb(&right);
        for id in right.ids() {
            assert_eq!(right.codes(id), left.codes(places[id.index()]));
        }
    }
}
