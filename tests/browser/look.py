"""Opens a report's page in Chromium as its readers would, and says what is wrong with it.

    look.py PAGE.html FOLDER [PICTURE.png]

At two widths, light and dark: no message on the console, no request to anywhere, nothing that
axe-core calls a violation of WCAG 2.2 AA, and no page wider than the window. Sorting and filtering
work by keyboard. No text of the page runs: a page of hostile names would set `window.hostile`, and
no link leads anywhere but to http and https. With scripts off every word is there. Pictures of the
whole page go to FOLDER, and of what a reader sees first to PICTURE.
"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def words(page):
    return " ".join(page.inner_text("main").split())


def opened(browser, url, wrong, name, **context):
    context = browser.new_context(bypass_csp=False, **context)
    page = context.new_page()
    page.on("console", lambda message: wrong.append(f"{name}: console: {message.text}"))
    page.on("pageerror", lambda error: wrong.append(f"{name}: error: {error}"))
    page.on("request", lambda request: request.url == url or wrong.append(f"{name}: request: {request.url}"))
    page.goto(url)
    return page


def sorted_by_keyboard(page, wrong, name):
    head = page.locator("table.data thead th button").first
    if head.count() == 0:
        wrong.append(f"{name}: no table can be sorted")
        return
    before = page.locator("table.data").first.locator("tbody").inner_text()
    for way in ("ascending", "descending"):
        head.focus()
        page.keyboard.press("Enter")
        cell = page.locator("table.data thead th").first
        if cell.get_attribute("aria-sort") != way:
            wrong.append(f"{name}: the table is not sorted {way} by Enter")
    after = page.locator("table.data").first.locator("tbody").inner_text()
    if sorted(before.split()) != sorted(after.split()):
        wrong.append(f"{name}: sorting changed what the table says")


def filtered_by_keyboard(page, wrong, name):
    # Those of pictures are folded away with their tables.
    label = page.locator(".filter:visible").first
    if label.count() == 0:
        return
    label.locator("input").focus()
    page.keyboard.type("no row has this")
    rows = label.locator("xpath=following-sibling::*[1]").locator("tbody tr")
    if any(row.is_visible() for row in rows.all()):
        wrong.append(f"{name}: the filter hides nothing")
    if "0 " not in label.locator("[role=status]").inner_text():
        wrong.append(f"{name}: the filter does not say how many rows are left")
    page.keyboard.press("Control+A")
    page.keyboard.press("Backspace")


def main():
    path, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    url, wrong, axe = path.as_uri(), [], Axe()
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        texts = {}
        for width in (390, 1440):
            for scheme in ("light", "dark"):
                name = f"{path.stem}-{width}-{scheme}"
                page = opened(browser, url, wrong, name, viewport={"width": width, "height": 900}, color_scheme=scheme)
                texts[name] = words(page)
                if page.evaluate("window.hostile") is not None:
                    wrong.append(f"{name}: a text ran as a script")
                for link in page.locator("main a").all():
                    if not (link.get_attribute("href") or "").startswith(("http://", "https://", "#")):
                        wrong.append(f"{name}: a link leads to {link.get_attribute('href')}")
                page.screenshot(path=folder / f"{name}.png", full_page=True)
                wide = page.evaluate("document.documentElement.scrollWidth")
                if wide > width:
                    wrong.append(f"{name}: the page is {wide} pixels wide")
                sorted_by_keyboard(page, wrong, name)
                filtered_by_keyboard(page, wrong, name)
                page.context.close()
                # The page's policy lets no other script in; for axe alone it is put aside.
                context = browser.new_context(bypass_csp=True, viewport={"width": width, "height": 900}, color_scheme=scheme)
                page = context.new_page()
                page.goto(url)
                for one in axe.run(page, options=RULES).response["violations"]:
                    places = [node["target"] for node in one["nodes"][:3]]
                    wrong.append(f"{name}: axe: {one['id']} ({one['impact']}): {one['help']}: {places}, {len(one['nodes'])} in all")
                context.close()
        if len(sys.argv) > 3:
            page = opened(browser, url, wrong, "picture", viewport={"width": 1280, "height": 900}, color_scheme="light")
            page.screenshot(path=sys.argv[3])
            page.context.close()
        plain = opened(browser, url, wrong, "no scripts", java_script_enabled=False, viewport={"width": 1440, "height": 900})
        without = words(plain)
        label = plain.locator("main").get_attribute("data-filter")
        lost = set(texts[f"{path.stem}-1440-light"].split()) - set(without.split()) - set(label.split())
        if lost:
            wrong.append(f"without scripts these words are lost: {sorted(lost)[:20]}")
        plain.pdf(path=folder / f"{path.stem}.pdf")
        browser.close()
    for one in wrong:
        print(one)
    print(f"{path.name}: {len(wrong)} problems; pictures in {folder}")
    sys.exit(1 if wrong else 0)


main()
