"""Carries out what the writer wants to see no more, and takes it back."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop import labels
from desktop.message_bar import MessageBar
from desktop.named_keys import keys_of
from desktop.setting_list import IGNORED_RULES
from desktop.settings import Settings
from desktop.writing.check_service import CheckService
from desktop.writing.ignoring import Key, Scope, hider, key_of, place_of, rule_of, scope_of, shown
from desktop.writing.page import WritingPage, short
from nlp.finding import Finding
from nlp.offsets import Utf16Map
from phrasebank.kind import Kind


class IgnoringDesk(QObject):
    """Ties the page's findings to what its draft and the settings leave out."""

    def __init__(self, page: WritingPage, service: CheckService, settings: Settings, bar: MessageBar) -> None:
        """Leave out at once what the settings say."""
        super().__init__(page)
        self._page, self._service, self._settings, self._bar = page, service, settings, bar
        service.mute(frozenset(settings.get(IGNORED_RULES)))
        settings.changed.connect(self._note_setting)

    def ignore(self, scope: Scope) -> None:
        """Ignore the current finding; a message offers to take that back."""
        chosen = self._page.current()
        if chosen is None:
            hint = self.tr("Pilih dulu temuan yang diabaikan: klik kata yang ditandai atau pakai {0}.")
            self._page.said.emit(hint.format(keys_of(self._page, "next-finding")))
            return
        finding, span = chosen
        self._page.reacted.emit(finding.entry, Kind.IGNORED)
        self._page.editor.place_cursor(span[1])
        if scope is Scope.RULE:
            self._ignore_rule(finding)
            return
        words, text = short(finding.text), self._page.editor.text()
        if scope is Scope.HERE:
            key = place_of(finding, text, Utf16Map(text).to_point(span[0]))
            message = self.tr("“{0}” diabaikan di tempat ini.").format(words)
        else:
            key = key_of(finding)
            message = self.tr("“{0}” diabaikan di seluruh naskah ini.").format(words)
        self._page.ignored.add(key)
        self._hide_ignored(text)
        self._bar.show_message(message, lambda: self.take_back([key]))
        self._page.editor.setFocus()

    def take_back(self, things: Iterable[str | Key]) -> None:
        """Have what was ignored checked again: keys of this draft, names of rules."""
        things = list(things)
        if rules := {thing for thing in things if isinstance(thing, str)}:
            kept = {rule: words for rule, words in self._settings.get(IGNORED_RULES).items() if rule not in rules}
            self._settings.set(IGNORED_RULES, kept)
        self._page.ignored.remove(thing for thing in things if not isinstance(thing, str))
        self._page.ask()
        self._page.edited.emit()

    def show(self, window: QWidget) -> None:
        """Show all that is ignored until the dialog is closed."""
        from desktop.editing.ignored_dialog import IgnoredDialog, IgnoredThing  # noqa: PLC0415  # not at the start

        places = [IgnoredThing(scope_of(key), shown(key), key) for key in self._page.ignored.keys]
        rules = [IgnoredThing(Scope.RULE, words, rule) for rule, words in self._settings.get(IGNORED_RULES).items()]
        dialog = IgnoredDialog([*places, *rules], window)
        dialog.wanted.connect(self.take_back)
        dialog.exec()
        dialog.deleteLater()

    def _ignore_rule(self, finding: Finding) -> None:
        rule, name = rule_of(finding), _name_of_rule(finding)
        self._settings.set(IGNORED_RULES, {**self._settings.get(IGNORED_RULES), rule: name})
        self._page.keep(lambda other, _start: rule_of(other) != rule)
        message = self.tr("Aturan {0} tidak diperiksa lagi, di naskah mana pun.").format(name)
        self._bar.show_message(message, lambda: self.take_back([rule]))
        self._page.editor.setFocus()

    def _hide_ignored(self, text: str) -> None:
        units, hides = Utf16Map(text), hider(self._page.ignored.keys)
        self._page.keep(lambda other, start: not hides(other, text, units.to_point(start)))

    def _note_setting(self, key: str) -> None:
        if key == IGNORED_RULES.key:
            self._service.mute(frozenset(self._settings.get(IGNORED_RULES)))
            self._page.ask()


def _name_of_rule(finding: Finding) -> str:
    """What the writer knows a rule by: the phrase of an entry, the title of a check."""
    if finding.entry:
        return f"“{short(finding.text.lower())}”"
    # Not at the top: the checks take 60 ms to import; by now the checking thread has long done so.
    from nlp.checks import ALL  # noqa: PLC0415

    title = next((labels.shown(check.title) for check in ALL if check.id == finding.check), finding.message)
    return f"“{short(title)}”"
