//! Reporting units: a tree of named levels, outermost first. Codes are text, so `0010` stays `0010`.

use std::collections::HashMap;

use super::sheet::UnitCode;

/// Names a unit of one [`UnitTree`]. Another tree may give the same id to another unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(u32);

impl UnitId {
    /// The whole contest, above every other unit.
    pub const ROOT: Self = Self(0);

    /// The id as an index: 0 for the root, and a parent always before its children.
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
    /// How many units a tree can have, the root included.
    pub const MAX: usize = u32::MAX as usize;

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

    /// Every unit, parents before their children.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = ReportingUnit<'_>> + '_ {
        self.ids().map(|id| ReportingUnit { tree: self, id })
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

    /// The unit with this id; `None` where the tree has no such unit.
    pub fn get(&self, unit: UnitId) -> Option<ReportingUnit<'_>> {
        (unit.index() < self.units.len()).then_some(ReportingUnit {
            tree: self,
            id: unit,
        })
    }

    /// The child of `parent` with this code, added where it is new. The first name stays; an
    /// empty one is filled by the next.
    ///
    /// `None` where the tree has no such parent, or already has [`UnitTree::MAX`] units.
    pub fn insert(&mut self, parent: UnitId, code: &str, name: &str) -> Option<UnitId> {
        if let Some(&id) = self.children.get(parent.index())?.get(code) {
            let unit = &mut self.units[id.index()];
            if unit.name.is_empty() && !name.is_empty() {
                unit.name = name.into();
            }
            return Some(id);
        }
        let number = u32::try_from(self.units.len()).ok()?;
        let id = (self.units.len() < Self::MAX).then_some(UnitId(number))?;
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
        Some(id)
    }

    /// The same, but a unit that the tree has no room for is taken for its parent.
    pub(crate) fn insert_or_parent(&mut self, parent: UnitId, code: &str, name: &str) -> UnitId {
        self.insert(parent, code, name).unwrap_or(parent)
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
        self.children.get(parent.index())?.get(code).copied()
    }

    /// The unit above; the root is above itself.
    pub(crate) fn parent(&self, unit: UnitId) -> UnitId {
        self.units[unit.index()].parent
    }

    /// The index of the unit above the one at `index`.
    pub(crate) fn parent_index(&self, index: usize) -> usize {
        self.units[index].parent.index()
    }

    /// Whether `unit` is `other` or below it; `false` where the tree has no such unit.
    pub fn is_within(&self, unit: UnitId, other: UnitId) -> bool {
        if self.get(unit).is_none() {
            return false;
        }
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
    pub(crate) fn depth(&self, unit: UnitId) -> usize {
        self.units[unit.index()].depth
    }

    /// The name of the unit's level; empty for the root.
    pub(crate) fn level(&self, unit: UnitId) -> &str {
        match self.depth(unit).checked_sub(1) {
            Some(index) => &self.levels[index],
            None => "",
        }
    }

    /// The unit's code; empty for the root.
    pub(crate) fn code(&self, unit: UnitId) -> &str {
        &self.units[unit.index()].code
    }

    /// The unit's name; empty where none was given.
    pub(crate) fn name(&self, unit: UnitId) -> &str {
        &self.units[unit.index()].name
    }

    /// The unit and those above it, outermost first, without the root.
    pub(crate) fn path(&self, unit: UnitId) -> Vec<UnitId> {
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
    pub(crate) fn codes(&self, unit: UnitId) -> Vec<UnitCode> {
        let path = self.path(unit).into_iter();
        path.filter_map(|id| self.unit_code(id)).collect()
    }

    /// The unit's level, code and name; `None` for the whole contest.
    pub(crate) fn unit_code(&self, unit: UnitId) -> Option<UnitCode> {
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

    /// Adds every unit of `other`; the answer gives, for each of its units, the id here.
    ///
    /// A unit beyond [`UnitTree::MAX`] is taken for the one above it.
    pub(crate) fn absorb(&mut self, other: &Self) -> Vec<UnitId> {
        let mut places: Vec<UnitId> = Vec::with_capacity(other.units.len());
        places.push(UnitId::ROOT);
        for unit in other.units.iter().skip(1) {
            let parent = places[unit.parent.index()];
            places.push(self.insert_or_parent(parent, &unit.code, &unit.name));
        }
        for (depth, level) in other.levels.iter().enumerate().skip(self.levels.len()) {
            debug_assert_eq!(depth, self.levels.len());
            self.levels.push(level.clone());
        }
        places
    }
}

/// One unit of a [`UnitTree`], borrowed.
#[derive(Debug, Clone, Copy)]
pub struct ReportingUnit<'a> {
    tree: &'a UnitTree,
    id: UnitId,
}

impl<'a> ReportingUnit<'a> {
    /// Its id.
    pub fn id(&self) -> UnitId {
        self.id
    }

    /// Its code; empty for the root.
    pub fn code(&self) -> &'a str {
        self.tree.code(self.id)
    }

    /// Its name; empty where none was given.
    pub fn name(&self) -> &'a str {
        self.tree.name(self.id)
    }

    /// The name of its level; empty for the root.
    pub fn level(&self) -> &'a str {
        self.tree.level(self.id)
    }

    /// How many levels it is below the root.
    pub fn depth(&self) -> usize {
        self.tree.depth(self.id)
    }

    /// The unit above it; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let parent = self.tree.parent(self.id);
        (self.id != UnitId::ROOT).then_some(Self {
            id: parent,
            ..*self
        })
    }

    /// The unit and those above it as codes and names, outermost first, without the root.
    pub fn path(&self) -> Vec<UnitCode> {
        self.tree.codes(self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_unique_within_its_parent_only() {
        let mut tree = UnitTree::new(vec!["state".into(), "parish".into()]);
        let a = tree.insert(UnitId::ROOT, "1", "A").unwrap();
        let b = tree.insert(UnitId::ROOT, "01", "B").unwrap();
        let a1 = tree.insert(a, "1", "").unwrap();
        let b1 = tree.insert(b, "1", "").unwrap();
        assert_ne!(a, b);
        assert_ne!(a1, b1);
        assert_eq!(tree.insert(a, "1", "late name"), Some(a1));
        assert_eq!(tree.name(a1), "late name");
        assert_eq!(tree.find("parish", "1"), [a1, b1]);
        assert_eq!(tree.path(b1), [b, b1]);
    }

    #[test]
    fn absorbing_maps_every_unit_to_its_own_path() {
        let mut left = UnitTree::new(vec!["state".into(), "parish".into()]);
        left.insert(UnitId::ROOT, "2", "").unwrap();
        let mut right = UnitTree::new(vec!["state".into(), "parish".into()]);
        let one = right.insert(UnitId::ROOT, "1", "").unwrap();
        let two = right.insert(UnitId::ROOT, "2", "").unwrap();
        right.insert(one, "x", "").unwrap();
        right.insert(two, "y", "").unwrap();
        let places = left.absorb(&right);
        for id in right.ids() {
            assert_eq!(right.codes(id), left.codes(places[id.index()]));
        }
    }

    #[test]
    fn a_unit_of_a_larger_tree_is_not_found_in_a_smaller_one() {
        let mut large = UnitTree::new(vec!["state".into()]);
        let far = large.insert(UnitId::ROOT, "1", "").unwrap();
        let mut small = UnitTree::default();
        assert!(small.get(far).is_none());
        assert_eq!(small.child(far, "1"), None);
        assert_eq!(small.insert(far, "1", ""), None);
        assert!(!small.is_within(far, UnitId::ROOT));
        assert_eq!(small.len(), 1);
    }

    #[test]
    fn a_unit_knows_its_path_and_the_root_has_nothing_above_it() {
        let mut tree = UnitTree::new(vec!["state".into(), "parish".into()]);
        let state = tree.insert(UnitId::ROOT, "04", "Córvalo").unwrap();
        let parish = tree.insert(state, "1", "").unwrap();
        let unit = tree.get(parish).unwrap();
        assert_eq!((unit.level(), unit.depth()), ("parish", 2));
        assert_eq!(unit.parent().unwrap().name(), "Córvalo");
        assert_eq!(unit.path().len(), 2);
        let root = tree.get(UnitId::ROOT).unwrap();
        assert!(root.parent().is_none() && root.path().is_empty());
    }
}
