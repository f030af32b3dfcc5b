'use strict';
// Sorting and filtering of the tables that are there. Nothing is loaded, kept or sent.
(function () {
  var FEW = 8;
  var language = document.documentElement.lang;
  var words = document.querySelector('main').dataset;
  var collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });

  // The number that a cell holds, by the language's separators.
  function number(text) {
    var plain = text.replace('−', '-').replace(/^\+/, '').replace(/[\u202f\u00a0%]/g, '');
    plain = language === 'en' ? plain.replace(/,/g, '') : plain.replace(',', '.');
    var value = Number(plain);
    return plain === '' || Number.isNaN(value) ? null : value;
  }

  function value(row, column) {
    var cell = row.cells[column];
    var text = cell ? cell.textContent.trim() : '';
    return { text: text, number: number(text) };
  }

  function compare(one, other) {
    if (one.number !== null && other.number !== null) return one.number - other.number;
    if (one.number !== null) return -1;
    if (other.number !== null) return 1;
    return collator.compare(one.text, other.text);
  }

  function sort(table, column, head) {
    var body = table.tBodies[0];
    var down = head.getAttribute('aria-sort') === 'ascending';
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell) {
      cell.removeAttribute('aria-sort');
    });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    Array.prototype.map
      .call(body.rows, function (row, place) { return { row: row, place: place, value: value(row, column) }; })
      .sort(function (a, b) {
        var order = compare(a.value, b.value);
        return (down ? -order : order) || a.place - b.place;
      })
      .forEach(function (one) { body.appendChild(one.row); });
  }

  function sortable(table) {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (cell, column) {
      if (cell.tagName !== 'TH') return;
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = cell.textContent;
      cell.textContent = '';
      cell.appendChild(button);
      button.addEventListener('click', function () { sort(table, column, cell); });
    });
  }

  function filterable(table, place) {
    var label = document.createElement('label');
    label.className = 'filter';
    label.htmlFor = 'filter-' + place;
    label.textContent = words.filter + ' ';
    var input = document.createElement('input');
    input.type = 'search';
    input.id = 'filter-' + place;
    label.appendChild(input);
    var said = document.createElement('span');
    said.setAttribute('role', 'status');
    label.appendChild(said);
    input.addEventListener('input', function () {
      var wanted = input.value.toLowerCase();
      var shown = 0;
      Array.prototype.forEach.call(table.tBodies[0].rows, function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
        if (!row.hidden) shown += 1;
      });
      var all = table.tBodies[0].rows.length;
      said.textContent = wanted ? ' ' + words.shown.replace('#1', shown).replace('#2', all) : '';
    });
    table.parentNode.parentNode.insertBefore(label, table.parentNode);
  }

  Array.prototype.forEach.call(document.querySelectorAll('table.data'), function (table, place) {
    if (!table.tHead || table.tBodies[0].rows.length < 2) return;
    sortable(table);
    if (table.tBodies[0].rows.length > FEW) filterable(table, place);
  });
})();
