<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>About</name>
    <message>
        <source>den enskilde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{weekday}, {distance}</source>
        <translation>{weekday}, {distance}</translation>
    </message>
    <message>
        <source>{day}. Obs: ledig dag ({name})</source>
        <translation>{day}. Note: not a working day ({name})</translation>
    </message>
    <message>
        <source>{field}: skriv ett klockslag, till exempel 13.00</source>
        <translation>{field}: write a time of day, for example 13.00</translation>
    </message>
    <message>
        <source>{field}: skriv en dag, till exempel 2026-12-01, 1/12 eller om 3 v</source>
        <translation>{field}: write a day, for example 2026-12-01, 1/12 or in 3 weeks</translation>
    </message>
    <message>
        <source>{field}: dagen {written} finns inte</source>
        <translation>{field}: there is no such day as {written}</translation>
    </message>
    <message>
        <source>{field}: året i {written} ser inte rätt ut</source>
        <translation>{field}: the year in {written} does not look right</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>{field}: skriv ett tal, som mest {most}</source>
        <translation>{field}: write a number, at most {most}</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>När informerades {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Av vem?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad berättade du &amp;om?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel vad en SIP är, rätten att säga nej och vad samtycket betyder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel samtal, broschyr, film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På vilket s&amp;pråk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur vet du att informationen gick &amp;fram?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv hur {name} själv återgav det, eller vad du såg. Ett kryss räcker inte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närstående har fått den allmänna informationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Närstående får bara veta vad en SIP är, tills personen säger något annat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Vad är viktigt för dig?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv {name}s egna ord. De blir grunden för målet i planen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frågorna på förberedelsebladet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaren följer med till planen. Du behöver inte skriva dem en gång till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret är borttaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En närstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilken fråga?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem har skrivit svaret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namn, om det inte är {name} själv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>På plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>När &amp;upptäcktes behovet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet ska hållas inom tre veckor från den här dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem upptäckte &amp;behovet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yrke eller roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;erksamhet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem tog initiativet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} godkänner att en närstående har tagit initiativet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad visar att en SIP behövs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tecken på behov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Något annat tecken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kort om behovet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stödet behöver inte finnas i dag. Det räcker att behovet finns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stöd behövs från kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stöd behövs från regionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När bedömdes att en SIP behövs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem &amp;gjorde bedömningen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>När togs första &amp;steget?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel första samtalet. Arbetet ska börja genast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En närstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Någon annan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Stoppa</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Passage</name>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra vad texten berättar: {field}</source>
        <translation>Change what the text tells: {field}</translation>
    </message>
    <message>
        <source>Berättar om {types}.</source>
        <translation>Tells about {types}.</translation>
    </message>
    <message>
        <source>Lämnas inte ut förrän du har sagt vad texten berättar om.</source>
        <translation>Given to nobody until you have said what the text tells about.</translation>
    </message>
    <message>
        <source>Förslag: berättar om {types}. Lämnas inte ut förrän du har svarat.</source>
        <translation>Proposal: tells about {types}. Given to nobody until you have answered.</translation>
    </message>
    <message>
        <source>Det stämmer</source>
        <translation>That is right</translation>
    </message>
    <message>
        <source>Det stämmer: {field} berättar om {types}</source>
        <translation>That is right: {field} tells about {types}</translation>
    </message>
    <message>
        <source>Vad berättar texten om?</source>
        <translation>What does the text tell about?</translation>
    </message>
    <message>
        <source>Texten berättar om någon annan, till exempel om en närståendes sjukdom</source>
        <translation>The text tells about somebody else, for example a relative’s illness</translation>
    </message>
    <message>
        <source>Den som läser behöver få veta om allt som är kryssat.</source>
        <translation>Whoever reads it must be allowed to know about all that is ticked.</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>&amp;Förnamn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Efternamn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samordningsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inget nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilket nummer finns?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolv siffror, till exempel 19410312-9816</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Född&amp;sedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behövs bara när numret inte visar den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så når vi personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Då skrivs ingen adress, telefon, plats, enhet eller avsändare på något papper. Platsen lämnas muntligt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Säker väg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till exempel: ring inte efter klockan 16. Står inte på något papper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skicka ingen post hem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papper till personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språk på papperen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textstorlek på papperen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behövs inte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Språktolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teckenspråkstolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrivtolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behövs tolk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolkspråk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokad den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bokningsnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anpassning {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till anpassning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anpassningen är borttagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det som gör att personen och närstående kan förstå och vara med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad behöver anpassas?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gäller en närstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem kan lämna samtycke?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen själv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En företrädare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vårdnadshavare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem samtycker?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>När förberedde ni er?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem förberedde &amp;tillsammans med {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} berättar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad fungerar &amp;bra?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad är &amp;svårt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vad kan {name} göra s&amp;jälv?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömningar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personalens bedömning står för sig, med namn och dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömning {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lägg till bedömning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömningen är borttagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vem har gjort den?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vilken dag?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så vill {name} vara med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hela mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En del av mötet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genom någon annan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med, men utan att svara på frågor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På vilket sätt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer om hur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mötet som {name} vill ha det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I vilken form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hur &amp;länge som mest?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minuter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauser behövs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toalett behöver finnas nära</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Någon stannar kvar och pratar efteråt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det här behöver alla veta &amp;före mötet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repeated</name>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i morgon</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>i går</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>om %n dag(ar)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>för %n dag(ar) sedan</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation>{hour}.{minute}</translation>
    </message>
    <message>
        <source>{first} och {last}</source>
        <translation>{first} and {last}</translation>
    </message>
</context>
</TS>
