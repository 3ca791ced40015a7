"""A sentence for every trouble that the program can explain (`SipError`): what happened, what was left untouched, what
to do. Where a trouble keeps something from being done, nothing of it has been done.
"""

from collections.abc import Mapping
from typing import Final

from sipdesk.sentences.marking import QT_TRANSLATE_NOOP
from sipdesk.sentences.of_phrase_files import OF_PHRASE_FILES

CONTEXT: Final = "Troubles"

_CASE: Final = {
    "C5.nothing-given": QT_TRANSLATE_NOOP("Troubles", "Det finns inget samtycke att ta tillbaka."),
    "C5.nothing-chosen": QT_TRANSLATE_NOOP("Troubles", "Välj vad som tas tillbaka."),
    "F10.still-draft": QT_TRANSLATE_NOOP("Troubles", "Planen är ett utkast. Ändra i den som den är."),
    "H1.no-reason": QT_TRANSLATE_NOOP("Troubles", "Välj varför ärendet avslutas, och från vilken dag."),
    "H1.not-closed": QT_TRANSLATE_NOOP("Troubles", "Ärendet är inte avslutat."),
    "H1.no-reason-to-reopen": QT_TRANSLATE_NOOP("Troubles", "Skriv varför ärendet öppnas igen."),
    "P5.not-closed": QT_TRANSLATE_NOOP("Troubles", "Bara ett avslutat ärende kan gallras."),
    "P5.not-due": QT_TRANSLATE_NOOP("Troubles", "Ärendet ska sparas till {due}."),
    "P5.kept": QT_TRANSLATE_NOOP("Troubles", "Ärendet ska bevaras ({name}). Lämna det till arkivet."),
    "P5.no-reason": QT_TRANSLATE_NOOP("Troubles", "Skriv varför ärendet ska sparas längre."),
    "P5.again-passed": QT_TRANSLATE_NOOP("Troubles", "Välj en dag som kommer."),
    "P7.not-one-person": QT_TRANSLATE_NOOP(
        "Troubles", "Det är inte samma person: jämför namn, nummer och födelsedag. Är numret fel, rätta det först."
    ),
    "P7.goes-on-elsewhere": QT_TRANSLATE_NOOP("Troubles", "Ärendet går vidare i {number}. Öppna det i stället."),
    "P7.closed": QT_TRANSLATE_NOOP("Troubles", "Ärende {number} är avslutat. Bara pågående ärenden slås ihop."),
    "P7.meeting-called": QT_TRANSLATE_NOOP(
        "Troubles", "I ärende {number} är det kallat till möte. Slå ihop till det ärendet, eller ställ in mötet först."
    ),
    "P7.plan-holds": QT_TRANSLATE_NOOP(
        "Troubles", "I ärende {number} finns en fastställd plan. Slå ihop till det ärendet, eller avsluta det först."
    ),
    "P7.no-reason": QT_TRANSLATE_NOOP("Troubles", "Skriv varför."),
    "P7.not-joined": QT_TRANSLATE_NOOP("Troubles", "Ärendena är inte sammanslagna."),
    "P7.who": QT_TRANSLATE_NOOP("Troubles", "Skriv rätt persons förnamn och efternamn."),
    "P7.same-person": QT_TRANSLATE_NOOP("Troubles", "Det är samma person som ärendet redan gäller."),
    "G4.no-outcome": QT_TRANSLATE_NOOP("Troubles", "Välj vad uppföljningen leder till."),
    "F10.already-final": QT_TRANSLATE_NOOP("Troubles", "Planen fastställdes {final_at}. Gör en ny version."),
}

_CASE_FILE: Final = {
    "casefile.unreadable": QT_TRANSLATE_NOOP("Troubles", "Filen kan inte läsas: {file}"),
    "casefile.too-big": QT_TRANSLATE_NOOP("Troubles", "Filen är större än {megabytes} MB. Det är ingen ärendefil."),
    "casefile.not-utf8": QT_TRANSLATE_NOOP("Troubles", "Filen är inte sparad som UTF-8, se rad {line}."),
    "casefile.empty": QT_TRANSLATE_NOOP("Troubles", "Filen är tom."),
    "casefile.utf-16": QT_TRANSLATE_NOOP("Troubles", "Filen är sparad som UTF-16. Spara den som UTF-8."),
    "casefile.long-number": QT_TRANSLATE_NOOP(
        "Troubles", "Filen har ett tal med {digits} siffror. Så långa tal finns inte i ett ärende."
    ),
    "casefile.no-number": QT_TRANSLATE_NOOP("Troubles", "Filen har {word} där det ska stå ett tal. Det är inte JSON."),
    "casefile.not-json": QT_TRANSLATE_NOOP("Troubles", "Filen är ingen hel JSON-fil. Felet är vid rad {line}."),
    "casefile.too-deep": QT_TRANSLATE_NOOP("Troubles", "Filen är ingen ärendefil: den har för många nivåer."),
    "casefile.twice": QT_TRANSLATE_NOOP("Troubles", "Fältet {member} står två gånger på samma ställe i filen."),
    "casefile.not-ours": QT_TRANSLATE_NOOP("Troubles", "Filen är ingen ärendefil från SIPDesk."),
    "casefile.newer": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendefilen är skriven av ett nyare SIPDesk (format {format}). Uppdatera SIPDesk."
    ),
    "casefile.member": QT_TRANSLATE_NOOP("Troubles", "Ärendefilen stämmer inte vid {path}: {problem}."),
}

_DATA_FILE: Final = {
    "datafile.missing": QT_TRANSLATE_NOOP("Troubles", "Filen finns inte eller kan inte läsas: {file}"),
    "datafile.too-big": QT_TRANSLATE_NOOP("Troubles", "Filen är för stor för en datafil: {file}"),
    "datafile.not-utf8": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: spara filen som UTF-8."),
    "datafile.utf-16": QT_TRANSLATE_NOOP("Troubles", "{file} är sparad som UTF-16. Spara den som UTF-8."),
    "datafile.not-toml": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: raden går inte att läsa som TOML."),
    "datafile.beyond-measure": QT_TRANSLATE_NOOP(
        "Troubles", "{file} har ett tal som är för långt, eller listor i för många nivåer."
    ),
    "datafile.unknown-key": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: {key} är inget känt namn."),
    "datafile.unknown-code": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: koden {key} finns inte."),
    "datafile.wrong-value": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: värdet på {key} går inte att använda."),
    "datafile.missing-key": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: {key} saknas."),
    "datafile.twice": QT_TRANSLATE_NOOP("Troubles", "{file}, rad {line}: samma {key} står två gånger."),
    "routine.mark": QT_TRANSLATE_NOOP(
        "Troubles", "{file} går inte att använda som märke. Välj en hel PNG- eller JPEG-bild på högst 500 kB."
    ),
    "routine.missing-folder": QT_TRANSLATE_NOOP("Troubles", "Kommunens mapp finns inte: {folder}"),
    "routine.unknown-kind": QT_TRANSLATE_NOOP(
        "Troubles",
        "Slaget av enhet, {kind}, finns inte bland verksamheterna. Enhetens namn visas därför inte för andra.",
    ),
    "routine.needed-type": QT_TRANSLATE_NOOP("Troubles", "{file}: slaget {type} behövs och kan inte tas bort."),
    "settings.not-readable": QT_TRANSLATE_NOOP(
        "Troubles", "Inställningarna i {file} kan inte läsas. SIPDesk använder sina egna."
    ),
    "settings.unknown": QT_TRANSLATE_NOOP("Troubles", "Inställningen {key} i {file} är okänd och används inte."),
    "settings.wrong-value": QT_TRANSLATE_NOOP(
        "Troubles", "Inställningen {key} i {file} har ett värde som inte går att använda."
    ),
    "policy.wrong-value": QT_TRANSLATE_NOOP(
        "Troubles", "Värdet på regeln {key} i {file} går inte att använda. SIPDesk använder sitt eget: {default}."
    ),
    "policy.persons-own": QT_TRANSLATE_NOOP(
        "Troubles", "{key} bestämmer var och en själv. Värdet i {file} används inte."
    ),
    "settings.not-written": QT_TRANSLATE_NOOP("Troubles", "Inställningarna kan inte sparas i {file}."),
}

_STORE: Final = {
    "store.missing": QT_TRANSLATE_NOOP("Troubles", "Ärendelagret {file} finns inte."),
    "store.exists": QT_TRANSLATE_NOOP("Troubles", "Ärendelagret {file} finns redan."),
    "store.not-opened": QT_TRANSLATE_NOOP("Troubles", "Ärendelagret {file} kan inte öppnas. Får du skriva i mappen?"),
    "store.not-written": QT_TRANSLATE_NOOP(
        "Troubles", "{file} kan inte skrivas. Det som fanns förut är orört. Är disken full?"
    ),
    "store.foreign-file": QT_TRANSLATE_NOOP("Troubles", "{file} är inget ärendelager från SIPDesk."),
    "store.damaged": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendelagret är skadat. Skriv inget mer i det. Återställ från en säkerhetskopia."
    ),
    "store.too-new": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendelagret är skrivet av ett nyare SIPDesk. Uppdatera SIPDesk."
    ),
    "store.other-history": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendelagret är inte gjort av det här programmet. Fråga den som sköter SIPDesk hos er."
    ),
    "store.copy-failed": QT_TRANSLATE_NOOP("Troubles", "Kopian {file} stämmer inte och har tagits bort."),
    "store.network-folder": QT_TRANSLATE_NOOP(
        "Troubles", "{folder} ligger på nätverket. Ärendelagret måste ligga på datorns egen disk."
    ),
    "store.cloud-folder": QT_TRANSLATE_NOOP(
        "Troubles", "{folder} kopieras till en molntjänst. Ärendelagret måste ligga på datorns egen disk."
    ),
    "store.busy": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendelagret {file} används av ett annat program just nu. Försök igen om en stund."
    ),
    "store.disk-full": QT_TRANSLATE_NOOP("Troubles", "Disken är full. Inget nytt är sparat i {file}."),
    "store.disk-trouble": QT_TRANSLATE_NOOP(
        "Troubles", "Disken svarar inte som den ska. Inget nytt är sparat i {file}."
    ),
    "store.read-only": QT_TRANSLATE_NOOP("Troubles", "Ärendelagret {file} är skrivskyddat."),
    "store.open-here": QT_TRANSLATE_NOOP("Troubles", "SIPDesk är redan öppet. Stäng det först."),
    "store.open-in-command-line": QT_TRANSLATE_NOOP(
        "Troubles", "Ett kommando använder ärendelagret. Vänta tills det är klart."
    ),
    "store.open-elsewhere": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendelagret är öppet i en annan inloggning på datorn. Logga ut den först."
    ),
    "store.no-case": QT_TRANSLATE_NOOP("Troubles", "Ärendet finns inte i lagret."),
    "store.case-exists": QT_TRANSLATE_NOOP(
        "Troubles", "Lagret har redan ett annat ärende med samma uid. Filen är inte inläst."
    ),
    "store.lost-update": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendet har ändrats på ett annat ställe. Inget är sparat. Öppna det på nytt."
    ),
    "store.no-paper": QT_TRANSLATE_NOOP("Troubles", "Pappret finns inte i lagret."),
    "draft.other-shape": QT_TRANSLATE_NOOP(
        "Troubles", "Utkastet från {saved_at} är skrivet med ett äldre SIPDesk och kan inte öppnas. Det finns kvar."
    ),
    "store.wrong-passphrase": QT_TRANSLATE_NOOP("Troubles", "Lösenfrasen stämmer inte."),
    "store.wrong-code": QT_TRANSLATE_NOOP("Troubles", "Koden hör till ett annat ärendelager, eller är utbytt."),
    "store.no-slot": QT_TRANSLATE_NOOP("Troubles", "Ärendelagret kan inte öppnas med {slot}."),
    "store.no-key-file": QT_TRANSLATE_NOOP(
        "Troubles", "Nyckelfilen {file} saknas. Utan den går lagret inte att öppna."
    ),
    "store.key-file-damaged": QT_TRANSLATE_NOOP(
        "Troubles", "Nyckelfilen {file} är skadad. Återställ den från en säkerhetskopia."
    ),
    "store.key-file-newer": QT_TRANSLATE_NOOP(
        "Troubles", "Nyckelfilen {file} är skriven av ett nyare SIPDesk. Uppdatera SIPDesk."
    ),
    "keystore.not-allowed": QT_TRANSLATE_NOOP(
        "Troubles", "Datorns nyckelring får inte öppna ärendelagret. Er IT kan tillåta det."
    ),
    "keystore.not-enough": QT_TRANSLATE_NOOP(
        "Troubles", "Datorns nyckelring räcker inte för att byta nyckel. Ange lösenfrasen eller en kod."
    ),
    "keystore.none": QT_TRANSLATE_NOOP("Troubles", "SIPDesk använder ingen nyckelring på det här systemet."),
    "keystore.empty": QT_TRANSLATE_NOOP(
        "Troubles", "Datorns nyckelring öppnar inte det här ärendelagret. Öppna det med lösenfrasen."
    ),
    "keystore.refused": QT_TRANSLATE_NOOP("Troubles", "Datorns nyckelring svarar inte. Inget är ändrat i den."),
    "passphrase.too-short": QT_TRANSLATE_NOOP("Troubles", "Lösenfrasen behöver minst {at_least} tecken."),
    "passphrase.too-long": QT_TRANSLATE_NOOP("Troubles", "Lösenfrasen får ha högst {at_most} tecken."),
    "passphrase.too-simple": QT_TRANSLATE_NOOP(
        "Troubles", "Lösenfrasen är för lätt att gissa. Ta flera ord som inte hör ihop."
    ),
    "code.unknown-sign": QT_TRANSLATE_NOOP("Troubles", "Grupp {group}: tecknet {sign} finns inte i koder."),
    "code.group-length": QT_TRANSLATE_NOOP("Troubles", "Grupp {group} har {signs} tecken. Det ska vara 5."),
    "code.length": QT_TRANSLATE_NOOP("Troubles", "Koden har {signs} tecken. Det ska vara 35."),
    "code.mistyped-in-group": QT_TRANSLATE_NOOP("Troubles", "Något tecken är fel, troligen i grupp {group}."),
    "code.mistyped": QT_TRANSLATE_NOOP("Troubles", "Något tecken är fel eller har bytt plats. Läs koden igen."),
}

_BACKUP: Final = {
    "backup.missing": QT_TRANSLATE_NOOP("Troubles", "{folder} är ingen säkerhetskopia från SIPDesk."),
    "backup.newer": QT_TRANSLATE_NOOP(
        "Troubles", "Säkerhetskopian är gjord med ett nyare SIPDesk. Uppdatera SIPDesk."
    ),
    "backup.damaged": QT_TRANSLATE_NOOP(
        "Troubles", "Säkerhetskopian är skadad: {file} är inte som den skrevs. Inget är återställt. Ta en annan kopia,"
        " eller rädda det som går med sipdesk store salvage."
    ),
    "backup.log-broken": QT_TRANSLATE_NOOP(
        "Troubles", "Loggen i säkerhetskopian är inte som den skrevs, se post {entry}. Inget är återställt."
    ),
    "backup.not-written": QT_TRANSLATE_NOOP(
        "Troubles", "Det går inte att skriva i {folder}. Finns mappen, får du skriva där, och finns det plats?"
    ),
    "store.handed-over": QT_TRANSLATE_NOOP(
        "Troubles",
        "Ärendet är överlämnat till en kollega. Ta tillbaka det under Lämna över och ta emot om det inte kom fram.",
    ),
    "handover.no-receiver": QT_TRANSLATE_NOOP("Troubles", "Skriv vem som tar över ärendet, och på vilken enhet."),
    "handover.no-reason": QT_TRANSLATE_NOOP("Troubles", "Skriv varför ärendet tas tillbaka."),
    "handover.wrong-receipt": QT_TRANSLATE_NOOP(
        "Troubles", "Kvittot stämmer inte. Fråga kollegan vilka tecken som visades när ärendet togs emot."
    ),
    "handover.back-passed": QT_TRANSLATE_NOOP("Troubles", "Skriv en kommande dag då ärendet ska tillbaka."),
    "handover.expired": QT_TRANSLATE_NOOP(
        "Troubles", "Paketet gällde till och med {valid_to}. Be kollegan ta tillbaka ärendet och lämna över det igen."
    ),
    "handover.other-unit": QT_TRANSLATE_NOOP(
        "Troubles", "Paketet är gjort för enheten {unit}. Ta emot det som en annan enhet."
    ),
    "handover.not-away": QT_TRANSLATE_NOOP("Troubles", "Ärendet är inte överlämnat."),
    "handover.already-here": QT_TRANSLATE_NOOP("Troubles", "Ärendet finns redan här. Inget är inläst."),
    "handover.old-package": QT_TRANSLATE_NOOP(
        "Troubles", "Paketet är gammalt: det har redan varit inläst här, eller så gjordes det här. Inget är inläst."
        " Kom ärendet aldrig fram till kollegan? Ta tillbaka det under Lämna över och ta emot."
    ),
    "package.not-ours": QT_TRANSLATE_NOOP("Troubles", "Filen är inget paket från SIPDesk."),
    "package.not-opened": QT_TRANSLATE_NOOP(
        "Troubles", "Paketet kan inte öppnas. Lösenfrasen är en annan, eller så är filen skadad."
    ),
    "package.unreadable": QT_TRANSLATE_NOOP("Troubles", "Filen kan inte läsas: {file}"),
    "store.nothing-readable": QT_TRANSLATE_NOOP(
        "Troubles", "{file} är skadad i början och går inte att läsa alls. Ta en säkerhetskopia."
    ),
}

_PAPERS: Final = {
    "paper.password-short": QT_TRANSLATE_NOOP("Troubles", "Lösenfrasen behöver minst {least} tecken."),
    "paper.password-long": QT_TRANSLATE_NOOP("Troubles", "Lösenfrasen är för lång för en PDF-fil."),
    "paper.archive-open": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendeakten är för arkivet och sparas utan lösenfras. Annars kan den inte läsas i framtiden."
    ),
    "paper.not-as-word": QT_TRANSLATE_NOOP(
        "Troubles", "Ärendeakten och den maskade kopian får inte gå att ändra. De sparas bara som PDF."
    ),
    "paper.swedish-only": QT_TRANSLATE_NOOP("Troubles", "Ärendeakten finns bara på svenska."),
    "paper.untranslated": QT_TRANSLATE_NOOP(
        "Troubles", "Det här är inte översatt och får linjer att skriva på: {fields}."
    ),
    "paper.unprintable": QT_TRANSLATE_NOOP(
        "Troubles", "Papperet har tecken som inte kan skrivas ut: {signs}. I stället står en ruta med ett frågetecken."
        " Skriv tecknen på ett annat sätt."
    ),
    "paper.unknown": QT_TRANSLATE_NOOP("Troubles", "Det finns inget papper som heter {paper}."),
    "paper.size": QT_TRANSLATE_NOOP("Troubles", "Storleken {size} finns inte för det språket. Välj {sizes}."),
    "paper.stopped": QT_TRANSLATE_NOOP("Troubles", "Pappret kan inte lämnas ut i dag."),
    "paper.not-written": QT_TRANSLATE_NOOP("Troubles", "{file} kan inte sparas. Är disken full, eller filen öppen?"),
    "paper.no-folder": QT_TRANSLATE_NOOP("Troubles", "{folder} är ingen mapp. Välj en mapp att spara i."),
    "paper.not-allowed": QT_TRANSLATE_NOOP("Troubles", "Du får inte spara i {folder}. Välj en annan mapp."),
    "paper.changed": QT_TRANSLATE_NOOP("Troubles", "Ärendet har ändrats sedan pappret gjordes. Gör ett nytt."),
    "paper.no-printer": QT_TRANSLATE_NOOP(
        "Troubles", "Skrivaren tog inte emot papperen. Se efter att den är på, och skriv ut igen. Papperen är kvar."
    ),
    "paper.not-for-reader": QT_TRANSLATE_NOOP("Troubles", "Den mottagaren får inte pappret {paper}."),
}

_WINDOW: Final = {
    "window.unreadable": QT_TRANSLATE_NOOP(
        "Troubles", "En text kan inte läsas och är därför inte sparad. Rätta den, eller stäng en gång till."
    ),
}

_COMMAND_LINE: Final = {
    "cli.no-reader": QT_TRANSLATE_NOOP("Troubles", "Ärendet har ingen deltagare {reader}."),
    "cli.no-terminal": QT_TRANSLATE_NOOP(
        "Troubles", "Det finns ingen tangentbordsinmatning. Lämna hemligheten med --secret-fd."
    ),
    "cli.secret-fd": QT_TRANSLATE_NOOP("Troubles", "Ingen hemlighet kan läsas från filnummer {number}."),
    "cli.secrets-differ": QT_TRANSLATE_NOOP("Troubles", "De två lösenfraserna är inte lika. Inget är gjort."),
}

TROUBLES: Final[Mapping[str, str]] = (
    _CASE | _CASE_FILE | _DATA_FILE | _STORE | _BACKUP | _PAPERS | OF_PHRASE_FILES | _WINDOW | _COMMAND_LINE
)
