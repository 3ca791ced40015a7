<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="sv_SE">
<context>
    <name>About</name>
    <message>
        <source>den enskilde</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>{name}</source>
        <comment>owner, the name ends in s, x or z</comment>
        <translation>{name}’s</translation>
    </message>
    <message>
        <source>{name}s</source>
        <translation>{name}’s</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Hur lång tid får varje fråga?</source>
        <translation>How long is each question given?</translation>
    </message>
    <message>
        <source>Frågor från {name} kommer först. En fråga utan minuter får en lika stor del av resten.</source>
        <translation>Questions from {name} come first. A question without minutes gets an equal part of what is left.</translation>
    </message>
    <message>
        <source>Det finns inga frågor än. De skrivs där mötet planeras.</source>
        <translation>There are no questions yet. They are written where the meeting is planned.</translation>
    </message>
    <message>
        <source>Tid för fråga {number}</source>
        <translation>Time for question {number}</translation>
    </message>
    <message>
        <source>minuter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Påminn alla om det här</source>
        <translation>Remind everybody of this</translation>
    </message>
    <message>
        <source>Dagordningen på papper</source>
        <translation>The agenda on paper</translation>
    </message>
    <message>
        <source>Klockslag står bara på det till {name} och till den egna enheten.</source>
        <translation>Times of day stand only on the one for {name} and the one for your own unit.</translation>
    </message>
    <message>
        <source>Gå till mötet</source>
        <translation>Go to the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er) är inte planerade.</source>
        <translation>
            <numerusform>%n minute is not planned.</numerusform>
            <numerusform>%n minutes are not planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frågorna tar %n minut(er) för mycket.</source>
        <translation>
            <numerusform>The questions take %n minute too long.</numerusform>
            <numerusform>The questions take %n minutes too long.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla får komma till tals, en i taget.</source>
        <translation>Everybody is heard, one at a time.</translation>
    </message>
    <message>
        <source>Är ett barn med ska det vara tryggt. Tala med barnet, inte om det.</source>
        <translation>If a child is there, it must feel safe. Talk with the child, not about it.</translation>
    </message>
    <message>
        <source>Vi talar med vanliga ord och förklarar de svåra.</source>
        <translation>We use plain words and explain the hard ones.</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Läs upp planen, sak för sak. Fråga sedan {name}.</source>
        <translation>Read the plan aloud, one thing at a time. Then ask {name}.</translation>
    </message>
    <message>
        <source>Fråga {name}</source>
        <translation>Ask {name}</translation>
    </message>
    <message>
        <source>När lästes planen &amp;upp?</source>
        <translation>When was the plan &amp;read aloud?</translation>
    </message>
    <message>
        <source>Planens &amp;datum</source>
        <translation>Date of the &amp;plan</translation>
    </message>
    <message>
        <source>Säger {name} ja till planen?</source>
        <translation>Does {name} say yes to the plan?</translation>
    </message>
    <message>
        <source>Vem &amp;tog emot svaret?</source>
        <translation>Who &amp;took the answer?</translation>
    </message>
    <message>
        <source>Om {name} inte kunde tillfrågas: varför?</source>
        <translation>If {name} could not be asked: why?</translation>
    </message>
    <message>
        <source>Fråga då senare. Skälet står inte på något papper.</source>
        <translation>Then ask later. The reason stands on no paper.</translation>
    </message>
    <message>
        <source>Fråga {name} i efterhand</source>
        <translation>Ask {name} afterwards</translation>
    </message>
    <message>
        <source>Läs upp planen och fråga. Blir svaret nej skriver ni en ny version.</source>
        <translation>Read the plan aloud and ask. If the answer is no, you write a new version.</translation>
    </message>
    <message>
        <source>Skäl att fastställa ändå</source>
        <translation>Reason for making it final all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) saknas innan planen kan fastställas</source>
        <translation>
            <numerusform>%n thing is missing before the plan can be made final</numerusform>
            <numerusform>%n things are missing before the plan can be made final</numerusform>
        </translation>
    </message>
    <message>
        <source>Fastställ planen</source>
        <translation>Make the plan final</translation>
    </message>
    <message>
        <source>En fastställd version ändras aldrig. En ändring blir en ny version.</source>
        <translation>A final version is never changed. A change becomes a new version.</translation>
    </message>
    <message>
        <source>Version {version} är fastställd</source>
        <translation>Version {version} is final</translation>
    </message>
    <message>
        <source>{day}, av {name}.</source>
        <translation>{day}, by {name}.</translation>
    </message>
    <message>
        <source>Börja på en ny version</source>
        <translation>Begin a new version</translation>
    </message>
    <message>
        <source>En ny version behöver läsas upp igen innan den gäller.</source>
        <translation>A new version has to be read aloud again before it is in force.</translation>
    </message>
    <message>
        <source>Ny version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>inte tillfrågad ännu</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Uppläst</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>{whose} svar</source>
        <translation>{whose} answer</translation>
    </message>
    <message>
        <source>Svaret togs emot av</source>
        <translation>Answer taken by</translation>
    </message>
    <message>
        <source>Varför inte tillfrågad</source>
        <translation>Why not asked</translation>
    </message>
    <message>
        <source>Planen som text, fält för fält, för den tjänst där den ska stå.</source>
        <translation>The plan as text, field by field, for the service where it is to stand.</translation>
    </message>
</context>
<context>
    <name>Alike</name>
    <message>
        <source>Samma nummer: det är samma person, i två ärenden.</source>
        <translation>The same number: it is one person, in two cases.</translation>
    </message>
    <message>
        <source>Samma namn: det kan vara samma person. Jämför nummer och födelsedag.</source>
        <translation>The same name: it may be one person. Compare number and birthday.</translation>
    </message>
    <message>
        <source>Samma namn och födelsedag men ett annat nummer: två personer, eller ett nummer som är fel.</source>
        <translation>The same name and birthday but another number: two people, or a number that is wrong.</translation>
    </message>
    <message>
        <source>Samma födelsedag och samma efternamn eller adress: kanske tvillingar. Se efter vem det gäller.</source>
        <translation>The same birthday and the same family name or address: perhaps twins. See whom it is about.</translation>
    </message>
    <message>
        <source>Samma födelsedag och nästan samma nummer: något av numren kan vara fel.</source>
        <translation>The same birthday and almost the same number: one of the numbers may be wrong.</translation>
    </message>
    <message>
        <source>Det finns ett ärende som liknar det här</source>
        <translation>There is a case that is like this one</translation>
    </message>
    <message>
        <source>Gå till rättelser</source>
        <translation>Go to corrections</translation>
    </message>
    <message>
        <source>Inget annat ärende liknar det här.</source>
        <translation>No other case is like this one.</translation>
    </message>
    <message>
        <source>Öppna ärendet</source>
        <translation>Open the case</translation>
    </message>
    <message>
        <source>Slå ihop: det andra ärendet avslutas, sparas och visar hit. Samtycken därifrån gäller inte här: fråga på nytt. Det den enskilde har sagt nej till där gäller även här. Nya deltagare behöver den enskildes ja.</source>
        <translation>Join: the other case is closed and kept, and leads here. Consents from there do not count here: ask anew. What the person has said no to there counts here too. New participants need the person’s yes.</translation>
    </message>
    <message>
        <source>Varför slår du ihop dem?</source>
        <translation>Why do you join them?</translation>
    </message>
    <message>
        <source>Slå ihop till det här ärendet</source>
        <translation>Join into this case</translation>
    </message>
    <message>
        <source>Är det säkert samma person? Tryck en gång till för att slå ihop.</source>
        <translation>Are you sure that it is one person? Press once more to join them.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Hela mötet</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>En del av mötet</source>
        <translation>Part of the meeting</translation>
    </message>
    <message>
        <source>Inte med</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>{name} på mötet</source>
        <translation>{name} at the meeting</translation>
    </message>
    <message>
        <source>Vem kom i stället för {name}?</source>
        <translation>Who came instead of {name}?</translation>
    </message>
    <message>
        <source>Vem kom i stället?</source>
        <translation>Who came instead?</translation>
    </message>
    <message>
        <source>Om {name} inte var med hela tiden: varför?</source>
        <translation>If {name} was not there all the time: why?</translation>
    </message>
    <message>
        <source>Hur kom det fram vad {name} vill och tycker?</source>
        <translation>How was what {name} wants and thinks put forward?</translation>
    </message>
    <message>
        <source>De som var med vill skriva under planen</source>
        <translation>Those who were there wish to sign the plan</translation>
    </message>
    <message>
        <source>Underskrifter behövs inte. Planen gäller ändå.</source>
        <translation>Signatures are not needed. The plan holds all the same.</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Står inte på något papper.</source>
        <translation>Stands on no paper.</translation>
    </message>
    <message>
        <source>Stora skärmen (F11)</source>
        <translation>The big screen (F11)</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Kopian är krypterad. Den öppnas med samma lösenfras och koder som ärendelagret, på valfri dator.</source>
        <translation>The copy is encrypted. It opens with the same passphrase and codes as the case store, on any computer.</translation>
    </message>
    <message>
        <source>Välj mapp och gör en kopia</source>
        <translation>Choose a folder and make a copy</translation>
    </message>
    <message>
        <source>Lägg säkerhetskopian i mappen</source>
        <translation>Put the backup in the folder</translation>
    </message>
    <message>
        <source>Gör en kopia och läser igenom den …</source>
        <translation>Making a copy and reading through it …</translation>
    </message>
    <message numerus="yes">
        <source>%n ärende(n)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Loggens ankare: {anchor}</source>
        <translation>Anchor of the log: {anchor}</translation>
    </message>
    <message>
        <source>Kopian är gjord och läst från början till slut: {folder}</source>
        <translation>The copy has been made and read from beginning to end: {folder}</translation>
    </message>
    <message>
        <source>Säkerhetskopia och nycklar</source>
        <translation>Backup and keys</translation>
    </message>
    <message>
        <source>Lägg kopian på en annan plats än datorn, till exempel på en server. Spara koderna på papper.</source>
        <translation>Put the copy in another place than this computer, for example on a server. Keep the codes on paper.</translation>
    </message>
    <message>
        <source>Gör en kopia</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Påminn mig om ingen kopia är gjord på</source>
        <translation>Remind me if no copy has been made for</translation>
    </message>
    <message>
        <source>en dag</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>en vecka</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>en månad</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>aldrig</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Återställ från en kopia</source>
        <translation>Restore from a copy</translation>
    </message>
    <message>
        <source>Om datorn är ny, eller om något har gått förlorat.</source>
        <translation>If the computer is new, or if something has been lost.</translation>
    </message>
    <message>
        <source>Byt lösenfras och koder</source>
        <translation>Change passphrase and codes</translation>
    </message>
    <message>
        <source>Gör det när någon som kunde lösenfrasen har slutat, eller när en kod har kommit i fel händer.</source>
        <translation>Do it when somebody who knew the passphrase has left, or when a code has come into the wrong hands.</translation>
    </message>
    <message>
        <source>Ingen kopia är gjord än.</source>
        <translation>No copy has been made yet.</translation>
    </message>
    <message>
        <source>Den senaste gjordes {day} klockan {time}.</source>
        <translation>The last one was made on {day} at {time}.</translation>
    </message>
    <message>
        <source>Demon har ingen lösenfras, så det går inte här.</source>
        <translation>The demo has no passphrase, so it cannot be done here.</translation>
    </message>
    <message>
        <source>Den lades i {folder}.</source>
        <translation>It was put in {folder}.</translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message>
        <source>Nytt delmål</source>
        <translation>New sub-goal</translation>
    </message>
    <message>
        <source>Det här är viktigt för {name}</source>
        <translation>This is important to {name}</translation>
    </message>
    <message>
        <source>Långsiktigt mål</source>
        <translation>Long-term goal</translation>
    </message>
    <message>
        <source>Vem har huvudansvaret?</source>
        <translation>Who has the overall responsibility?</translation>
    </message>
    <message>
        <source>Vem håller ihop planen?</source>
        <translation>Who holds the plan together?</translation>
    </message>
    <message>
        <source>Vilken dag ses vi igen?</source>
        <translation>On which day do we meet again?</translation>
    </message>
    <message>
        <source>Klockan</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Var?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Vem kallar?</source>
        <translation>Who calls?</translation>
    </message>
    <message>
        <source>Vad?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>En verksamhet eller en närstående</source>
        <translation>An organisation or a relative</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Vem gör det?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Vilken verksamhet eller närstående?</source>
        <translation>Which organisation or relative?</translation>
    </message>
    <message>
        <source>Namn och yrke</source>
        <translation>Name and profession</translation>
    </message>
    <message>
        <source>När?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Säger {name} ja till planen?</source>
        <translation>Does {name} say yes to the plan?</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Regionen</source>
        <translation>The region</translation>
    </message>
    <message>
        <source>Mötets tid</source>
        <translation>Time of the meeting</translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er) över frågans tid</source>
        <translation>
            <numerusform>%n minute over the time of the question</numerusform>
            <numerusform>%n minutes over the time of the question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er) kvar till frågan</source>
        <translation>
            <numerusform>%n minute left for the question</numerusform>
            <numerusform>%n minutes left for the question</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mötet är %n minut(er) långt</source>
        <translation>
            <numerusform>The meeting is %n minute long</numerusform>
            <numerusform>The meeting is %n minutes long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mötet har gått %n minut(er) över tiden</source>
        <translation>
            <numerusform>The meeting is %n minute over time</numerusform>
            <numerusform>The meeting is %n minutes over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er) kvar av mötet</source>
        <translation>
            <numerusform>%n minute left of the meeting</numerusform>
            <numerusform>%n minutes left of the meeting</numerusform>
        </translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra: {title}</source>
        <translation>Change: {title}</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Insats</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>&amp;Börja mötet</source>
        <translation>&amp;Begin the meeting</translation>
    </message>
    <message>
        <source>&amp;Nästa</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Lägg till &amp;insats</source>
        <translation>Add an &amp;action</translation>
    </message>
    <message>
        <source>&amp;Förra</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Dölj skärmen</source>
        <translation>&amp;Hide the screen</translation>
    </message>
    <message>
        <source>&amp;Mindre text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Större text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>F8 döljer skärmen  ·  Ctrl+Z ångrar  ·  F11 tillbaka</source>
        <translation>F8 hides the screen  ·  Ctrl+Z undoes  ·  F11 back</translation>
    </message>
    <message>
        <source>Skärmen visar det som alla i rummet får ta del av.</source>
        <translation>The screen shows what everybody in the room may know.</translation>
    </message>
    <message>
        <source>Visar projektorn samma bild som din skärm? Stäng av den innan du går tillbaka.</source>
        <translation>Does the projector show the same picture as your screen? Turn it off before you go back.</translation>
    </message>
    <message>
        <source>Skärmen är dold</source>
        <translation>The screen is hidden</translation>
    </message>
    <message>
        <source>&amp;Visa igen (F8)</source>
        <translation>&amp;Show again (F8)</translation>
    </message>
    <message>
        <source>&amp;Tillbaka till arbetsrummet (F11)</source>
        <translation>&amp;Back to the desk (F11)</translation>
    </message>
    <message>
        <source>Lägg till de&amp;lmål</source>
        <translation>Add a sub-&amp;goal</translation>
    </message>
    <message>
        <source>Mötet för {name}</source>
        <translation>The meeting for {name}</translation>
    </message>
    <message>
        <source>Välkommen till mötet</source>
        <translation>Welcome to the meeting</translation>
    </message>
    <message>
        <source>Målet</source>
        <translation>The goal</translation>
    </message>
    <message>
        <source>Vem gör vad, när och var?</source>
        <translation>Who does what, when and where?</translation>
    </message>
    <message>
        <source>Vem håller ihop planen, och när ses vi igen?</source>
        <translation>Who holds the plan together, and when do we meet again?</translation>
    </message>
    <message>
        <source>Det här har vi kommit fram till</source>
        <translation>This is what we have decided</translation>
    </message>
    <message>
        <source>Fråga {number} av {all}</source>
        <translation>Question {number} of {all}</translation>
    </message>
    <message>
        <source>Fråga {number} av {all}, från {name}</source>
        <translation>Question {number} of {all}, from {name}</translation>
    </message>
    <message>
        <source>Delmål {number} av {all}</source>
        <translation>Sub-goal {number} of {all}</translation>
    </message>
    <message>
        <source>Senast {day}</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>Sägs muntligt</source>
        <translation>Told by word of mouth</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Jag själv</source>
        <translation>I myself</translation>
    </message>
    <message>
        <source>Platsen sägs muntligt</source>
        <translation>The place is told by word of mouth</translation>
    </message>
    <message>
        <source>Möte – SIPDesk</source>
        <translation>Meeting – SIPDesk</translation>
    </message>
    <message>
        <source>Lägg till insats</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Lägg till delmål</source>
        <translation>Add a sub-goal</translation>
    </message>
    <message>
        <source>Svar på planen</source>
        <translation>Answer on the plan</translation>
    </message>
    <message>
        <source>Vad är vi inte överens om?</source>
        <translation>What do we not agree on?</translation>
    </message>
    <message>
        <source>Vem sade det?</source>
        <translation>Who said it?</translation>
    </message>
    <message>
        <source>{name} säger att en uppgift är fel</source>
        <translation>{name} says that a fact is wrong</translation>
    </message>
    <message>
        <source>Telefon dit</source>
        <translation>Telephone there</translation>
    </message>
    <message>
        <source>Vi är &amp;inte överens</source>
        <translation>We do &amp;not agree</translation>
    </message>
    <message>
        <source>Lägg till anteckning</source>
        <translation>Add a note</translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message>
        <source>Hämta det som {name} redan har sagt</source>
        <translation>Fetch what {name} has already said</translation>
    </message>
    <message>
        <source>Så vill {name} ha mötet</source>
        <translation>How {name} wants the meeting</translation>
    </message>
    <message>
        <source>Hämta</source>
        <translation>Fetch</translation>
    </message>
    <message numerus="yes">
        <source>Högst %n minuter</source>
        <translation>
            <numerusform>At most %n minute</numerusform>
            <numerusform>At most %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>Om mötet ställs in: när bestämdes det?</source>
        <translation>If the meeting is cancelled: when was that decided?</translation>
    </message>
    <message>
        <source>Om mötet flyttas eller ändras</source>
        <translation>If the meeting is moved or changed</translation>
    </message>
    <message>
        <source>Berätta för alla som är kallade eller inbjudna</source>
        <translation>Tell everybody who is summoned or invited</translation>
    </message>
    <message>
        <source>Brevet säger vad läsaren fick veta förut och vad som gäller nu.</source>
        <translation>The letter says what the reader was told before and what applies now.</translation>
    </message>
    <message>
        <source>Ingen har fått brev om mötet än. Ändra, och skicka sedan breven som vanligt.</source>
        <translation>Nobody has had a letter about the meeting yet. Make the change, and then send the letters as usual.</translation>
    </message>
    <message>
        <source>Lämna tomt om mötet flyttas eller ändras. Blir ett inställt möte av: ta bort dagen här.</source>
        <translation>Leave empty if the meeting is moved or changed. If a cancelled meeting is to be held after all: remove the day here.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Vad har ändrats</source>
        <translation>What has changed</translation>
    </message>
    <message>
        <source>Det här är den första versionen.</source>
        <translation>This is the first version.</translation>
    </message>
    <message>
        <source>Version {new} jämfört med version {old}</source>
        <translation>Version {new} compared with version {old}</translation>
    </message>
    <message>
        <source>Inget är ändrat.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Före</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>någon som inte längre är med</source>
        <translation>somebody who no longer takes part</translation>
    </message>
    <message>
        <source>en verksamhet eller en närstående</source>
        <translation>an organisation or a relative</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>Borttaget</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Ändrat</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Tillagt</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>Child</name>
    <message>
        <source>Vårdnadshavare utan namn</source>
        <translation>Guardian without a name</translation>
    </message>
    <message>
        <source>Vad säger {name} själv?</source>
        <translation>What does {name} say?</translation>
    </message>
    <message>
        <source>Ett barn ska alltid få information och bli tillfrågat, vem som än samtycker.</source>
        <translation>A child is always informed and asked, whoever consents.</translation>
    </message>
    <message>
        <source>När &amp;frågade du {name}?</source>
        <translation>When did you &amp;ask {name}?</translation>
    </message>
    <message>
        <source>Till exempel: med bilder, i två samtal</source>
        <translation>For example: with pictures, in two talks</translation>
    </message>
    <message>
        <source>Vad &amp;tycker {name} om att dela uppgifter och om en SIP?</source>
        <translation>What does {name} &amp;think of sharing information and of a SIP?</translation>
    </message>
    <message>
        <source>Vem samtycker?</source>
        <translation>Who consents?</translation>
    </message>
    <message>
        <source>Det beror på hur mogen {name} är. En ålder räcker inte som skäl.</source>
        <translation>It depends on how mature {name} is. An age is not reason enough.</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>{name} och vårdnadshavarna, alla behöver säga ja</source>
        <translation>{name} and the guardians, everybody has to say yes</translation>
    </message>
    <message>
        <source>Vårdnadshavarna</source>
        <translation>The guardians</translation>
    </message>
    <message>
        <source>Vem samtycker, efter bedömningen?</source>
        <translation>Who consents, as it has been assessed?</translation>
    </message>
    <message>
        <source>Till exempel: förstår vad uppgifterna används till och vad ett nej betyder</source>
        <translation>For example: understands what the information is used for and what a no means</translation>
    </message>
    <message>
        <source>Vem har &amp;bedömt det?</source>
        <translation>Who has a&amp;ssessed it?</translation>
    </message>
    <message>
        <source>När b&amp;edömdes det?</source>
        <translation>Whe&amp;n was it assessed?</translation>
    </message>
    <message>
        <source>Vem frå&amp;gade?</source>
        <translation>&amp;Who asked?</translation>
    </message>
    <message>
        <source>Hur fick {name} &amp;information, och hur frågade du?</source>
        <translation>How was {name} &amp;informed, and how did you ask?</translation>
    </message>
    <message>
        <source>Varför?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Med {whose} egna ord, eller det du såg. Står bara i akten.</source>
        <translation>In {whose} own words, or what you saw. Stands only in the file.</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Berätta att SIP:en är avslutad</source>
        <translation>Tell that the SIP has ended</translation>
    </message>
    <message>
        <source>Alla som har fått papper om SIP:en får veta att den inte gäller, men inte varför.</source>
        <translation>Everybody who has been given papers about the SIP is told that it does not hold, but not why.</translation>
    </message>
    <message>
        <source>Papperen kan skrivas ut när dagen är skriven.</source>
        <translation>The papers can be printed when the day is written.</translation>
    </message>
    <message>
        <source>Avsluta ärendet</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>{names} antecknar avslutet, var och en i sin egen dokumentation.</source>
        <translation>{names} each note the closing in their own records.</translation>
    </message>
    <message>
        <source>Till arkivet</source>
        <translation>To the archive</translation>
    </message>
    <message>
        <source>Hela ärendet på papper till registratorn, med en datafil i samma PDF.</source>
        <translation>The whole case on paper for the registrar, with a data file in the same PDF.</translation>
    </message>
    <message>
        <source>Varför avslutas det?</source>
        <translation>Why is it closed?</translation>
    </message>
    <message>
        <source>Kommunen och regionen har insatser kvar. Varför avslutas det ändå?</source>
        <translation>The municipality and the region still have actions. Why is it closed all the same?</translation>
    </message>
    <message>
        <source>Står inte på något papper.</source>
        <translation>Stands on no paper.</translation>
    </message>
    <message>
        <source>Från vilken &amp;dag gäller SIP:en inte längre?</source>
        <translation>From which &amp;day does the SIP no longer hold?</translation>
    </message>
    <message>
        <source>Vart kan {name} vända sig igen?</source>
        <translation>Where can {name} turn again?</translation>
    </message>
    <message>
        <source>Ve&amp;m eller vilken enhet?</source>
        <translation>Who, or which &amp;unit?</translation>
    </message>
    <message>
        <source>&amp;Telefon dit</source>
        <translation>&amp;Telephone there</translation>
    </message>
    <message>
        <source>Vad tyckte {name}?</source>
        <translation>What did {name} think?</translation>
    </message>
    <message>
        <source>Frivilligt. Svaren räknas utan namn. Den nationella enkäten finns på SIPkollen.</source>
        <translation>Voluntary. The answers are counted without names. The national survey is at SIPkollen.</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Delvis</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Blev du lyssnad på?</source>
        <translation>Were you listened to?</translation>
    </message>
    <message>
        <source>Vet du vem du ska ringa?</source>
        <translation>Do you know whom to ring?</translation>
    </message>
    <message>
        <source>Har SIP:en hjälpt dig?</source>
        <translation>Has the SIP helped you?</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>En närstående</source>
        <translation>A relative</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Vem svarade?</source>
        <translation>Who answered?</translation>
    </message>
    <message>
        <source>Något mer?</source>
        <translation>Anything else?</translation>
    </message>
    <message>
        <source>Bara för enheten.</source>
        <translation>For the unit only.</translation>
    </message>
    <message numerus="yes">
        <source>%n fråga(or) saknar svar.</source>
        <translation>
            <numerusform>%n question has no answer.</numerusform>
            <numerusform>%n questions have no answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Målen är nådda</source>
        <translation>The goals are reached</translation>
    </message>
    <message>
        <source>Behov finns inte längre från både kommunen och regionen</source>
        <translation>There is no longer a need from both the municipality and the region</translation>
    </message>
    <message>
        <source>Inget nytt behov väntas</source>
        <translation>No new need is expected</translation>
    </message>
    <message>
        <source>Samtycket är tillbakataget</source>
        <translation>The consent is taken back</translation>
    </message>
    <message>
        <source>{name} vill avsluta</source>
        <translation>{name} wants to end it</translation>
    </message>
    <message>
        <source>Målet har ändrats mycket, och ni börjar om</source>
        <translation>The goal has changed a lot, and you start again</translation>
    </message>
    <message>
        <source>{name} har flyttat</source>
        <translation>{name} has moved</translation>
    </message>
    <message>
        <source>{name} har avlidit</source>
        <translation>{name} has died</translation>
    </message>
    <message>
        <source>Skäl att avsluta ändå</source>
        <translation>Reason to close anyway</translation>
    </message>
    <message>
        <source>Ett avslutat ärende går att läsa men inte att ändra.</source>
        <translation>A closed case can be read but not changed.</translation>
    </message>
    <message>
        <source>Varje verksamhet antecknar avslutet i sin egen dokumentation.</source>
        <translation>Each organisation notes the closing in its own records.</translation>
    </message>
    <message>
        <source>Kopiera text till dokumentationen</source>
        <translation>Copy text for the records</translation>
    </message>
    <message>
        <source>Texten är kopierad.</source>
        <translation>The text is copied.</translation>
    </message>
    <message>
        <source>Ärendet är avslutat</source>
        <translation>The case is closed</translation>
    </message>
    <message>
        <source>{day}, av {name}.</source>
        <translation>{day}, by {name}.</translation>
    </message>
    <message>
        <source>Börja en ny process</source>
        <translation>Begin a new process</translation>
    </message>
    <message>
        <source>Namn, kontakt, språk och anpassningar följer med. Samtycket gör det inte.</source>
        <translation>Name, contact, language and adaptations follow. The consent does not.</translation>
    </message>
    <message>
        <source>Öppna ärendet igen</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Avslutat av &amp;misstag? Skriv varför det öppnas igen.</source>
        <translation>Closed by &amp;mistake? Write why it is opened again.</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) saknas innan ärendet kan avslutas</source>
        <translation>
            <numerusform>%n thing is missing before the case can be closed</numerusform>
            <numerusform>%n things are missing before the case can be closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Avslutet var ett misstag. Den som fick veta det ska få veta att SIP:en gäller.</source>
        <translation>The closing was a mistake. Whoever was told of it is to be told that the SIP applies.</translation>
    </message>
    <message>
        <source>Berätta att SIP:en gäller</source>
        <translation>Tell them that the SIP applies</translation>
    </message>
    <message>
        <source>Ingen har fått papper om en SIP, så det finns ingen att berätta för.</source>
        <translation>Nobody has been given a paper about a SIP, so there is nobody to tell.</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Varför ändå, med insatser kvar</source>
        <translation>Why all the same, with actions left</translation>
    </message>
    <message>
        <source>Vart man vänder sig igen</source>
        <translation>Where to turn again</translation>
    </message>
    <message>
        <source>SIP:en slutade gälla</source>
        <translation>The SIP ceased to hold</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Så används det: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>det som ska stå</source>
        <translation>what to give</translation>
    </message>
    <message>
        <source>val</source>
        <translation>options</translation>
    </message>
    <message>
        <source>visa den här hjälpen</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>Fel användning: {what}</source>
        <translation>Wrong use: {what}</translation>
    </message>
    <message>
        <source>skriv dagen som 2026-12-03</source>
        <translation>write the day as 2026-12-03</translation>
    </message>
    <message>
        <source>{day} finns inte i kalendern</source>
        <translation>{day} is not in the calendar</translation>
    </message>
    <message>
        <source>dagen får inte ha varit: välj i dag eller en senare dag</source>
        <translation>the day must not have passed: choose today or a later day</translation>
    </message>
    <message>
        <source>dagen ligger för långt fram</source>
        <translation>the day is too far ahead</translation>
    </message>
    <message>
        <source>skriv några ord på en rad</source>
        <translation>write some words on one line</translation>
    </message>
    <message>
        <source>som om det vore den dagen, i dag eller senare</source>
        <translation>as if it were that day, today or later</translation>
    </message>
    <message>
        <source>DAG</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>svara med JSON</source>
        <translation>answer in JSON</translation>
    </message>
    <message>
        <source>ÄRENDE.json</source>
        <translation>CASE.json</translation>
    </message>
    <message>
        <source>loggen slutar före ankaret, post {number}</source>
        <translation>the log ends before the anchor, entry {number}</translation>
    </message>
    <message>
        <source>post {number} saknas</source>
        <translation>entry {number} is missing</translation>
    </message>
    <message>
        <source>post {number} är inte som den skrevs</source>
        <translation>entry {number} is not as it was written</translation>
    </message>
    <message>
        <source>post {number} är utbytt</source>
        <translation>entry {number} has been replaced</translation>
    </message>
    <message>
        <source>loggen över vem som gjort vad</source>
        <translation>the log of who did what</translation>
    </message>
    <message>
        <source>GÖR</source>
        <translation>DO</translation>
    </message>
    <message>
        <source>se efter om loggen är orörd</source>
        <translation>see whether the log is untouched</translation>
    </message>
    <message>
        <source>den sista posten som den var vid ett tidigare tillfälle</source>
        <translation>the last entry as it was at an earlier time</translation>
    </message>
    <message>
        <source>NR:SIGILL</source>
        <translation>NO:SEAL</translation>
    </message>
    <message>
        <source>logg</source>
        <translation>log</translation>
    </message>
    <message>
        <source>ankare</source>
        <translation>anchor</translation>
    </message>
    <message>
        <source>loggposter: {count}</source>
        <translation>log entries: {count}</translation>
    </message>
    <message>
        <source>skriv ankaret som audit verify skrev det</source>
        <translation>write the anchor as audit verify wrote it</translation>
    </message>
    <message>
        <source>den enskilde</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>den egna enheten</source>
        <translation>your own unit</translation>
    </message>
    <message>
        <source>registrator</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>översättning saknas</source>
        <translation>the translation is missing</translation>
    </message>
    <message>
        <source>översättningen är inaktuell</source>
        <translation>the translation is out of date</translation>
    </message>
    <message>
        <source>skriv ut JSON-schemat för en ärendefil</source>
        <translation>print the JSON Schema of a case file</translation>
    </message>
    <message>
        <source>visa allt som reglerna finner i en ärendefil</source>
        <translation>show everything that the rules find in a case file</translation>
    </message>
    <message>
        <source>gör provutskrifter av papperen i en ärendefil</source>
        <translation>make trial prints of the papers in a case file</translation>
    </message>
    <message>
        <source>utan: alla papper</source>
        <translation>without it: all papers</translation>
    </message>
    <message>
        <source>DELTAGARE</source>
        <translation>PARTICIPANT</translation>
    </message>
    <message>
        <source>utan: det som läsaren vill ha</source>
        <translation>without it: the one that the reader wishes</translation>
    </message>
    <message>
        <source>SPRÅK</source>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>utan: den som läsaren vill ha</source>
        <translation>without it: the one that the reader wishes</translation>
    </message>
    <message>
        <source>med svenskan bredvid</source>
        <translation>with the Swedish beside it</translation>
    </message>
    <message>
        <source>som PDF/A</source>
        <translation>as PDF/A</translation>
    </message>
    <message>
        <source>också som Word-fil, utom ärendeakten och den maskade kopian</source>
        <translation>as a Word file, too, except the case file and the redacted copy</translation>
    </message>
    <message>
        <source>med lösenfras, som programmet frågar efter</source>
        <translation>with a passphrase, which the program asks for</translation>
    </message>
    <message>
        <source>MAPP</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Lösenfras till filerna</source>
        <translation>Passphrase for the files</translation>
    </message>
    <message>
        <source>Tecken som inte kan skrivas ut: {signs}</source>
        <translation>Characters that cannot be printed: {signs}</translation>
    </message>
    <message>
        <source>{paper} till {reader}</source>
        <translation>{paper} to {reader}</translation>
    </message>
    <message>
        <source>öppna fönstret på påhittade ärenden, eller skriv dem till en mapp</source>
        <translation>open the window on invented cases, or write them to a folder</translation>
    </message>
    <message>
        <source>skriv ärendefiler och papper hit</source>
        <translation>write case files and papers here</translation>
    </message>
    <message>
        <source>SIPDesk utan fönster. Utan kommando öppnas fönstret.</source>
        <translation>SIPDesk without its window. Without a command the window opens.</translation>
    </message>
    <message>
        <source>visa programmets versionsnummer</source>
        <translation>show the program’s version number</translation>
    </message>
    <message>
        <source>visa var i programmet ett fel uppstod</source>
        <translation>show where in the program a fault arose</translation>
    </message>
    <message>
        <source>KOMMANDO</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>utan: det vanliga</source>
        <translation>without it: the usual one</translation>
    </message>
    <message>
        <source>LAGER</source>
        <translation>STORE</translation>
    </message>
    <message>
        <source>öppna med en återställningskod</source>
        <translation>open with a recovery code</translation>
    </message>
    <message>
        <source>Återställningskod</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>fel</source>
        <translation>fault</translation>
    </message>
    <message>
        <source>stopp</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>hinder</source>
        <translation>obstacle</translation>
    </message>
    <message>
        <source>varning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <source>{what} en gång till</source>
        <translation>{what} once more</translation>
    </message>
    <message>
        <source>läs lösenfrasen eller koden från filnummer N i stället för att fråga</source>
        <translation>read the passphrase or the code from file descriptor N instead of asking</translation>
    </message>
    <message>
        <source>fönster</source>
        <translation>window</translation>
    </message>
    <message>
        <source>utskrift</source>
        <translation>printing</translation>
    </message>
    <message>
        <source>pröva att programmet är helt</source>
        <translation>try whether the program is whole</translation>
    </message>
    <message>
        <source>utan fönster och utskrift</source>
        <translation>without window and printing</translation>
    </message>
    <message>
        <source>program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>policy</translation>
    </message>
    <message>
        <source>datafiler</source>
        <translation>data files</translation>
    </message>
    <message>
        <source>typsnitt</source>
        <translation>typefaces</translation>
    </message>
    <message>
        <source>översättning</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>skrivrätt</source>
        <translation>right to write</translation>
    </message>
    <message>
        <source>ärendelager</source>
        <translation>case store</translation>
    </message>
    <message>
        <source>papper {script}</source>
        <translation>paper {script}</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
    <message>
        <source>informationsslag: {types}, verksamheter: {kinds}, helgdagar: {holidays}</source>
        <translation>kinds of information: {types}, organisations: {kinds}, holidays: {holidays}</translation>
    </message>
    <message>
        <source>typsnitt som inte går att läsa: {files}</source>
        <translation>typefaces that cannot be read: {files}</translation>
    </message>
    <message>
        <source>alla saknas</source>
        <translation>all are missing</translation>
    </message>
    <message>
        <source>filer: {count}</source>
        <translation>files: {count}</translation>
    </message>
    <message>
        <source>översättningar saknas</source>
        <translation>translations are missing</translation>
    </message>
    <message>
        <source>ärendet kom inte tillbaka som det lades in</source>
        <translation>the case did not come back as it was put in</translation>
    </message>
    <message>
        <source>tecken saknas i typsnittet</source>
        <translation>characters are missing in the typeface</translation>
    </message>
    <message>
        <source>{language}: sidor {pages}</source>
        <translation>{language}: pages {pages}</translation>
    </message>
    <message>
        <source>byggt för {platform}</source>
        <translation>built for {platform}</translation>
    </message>
    <message>
        <source>från källkoden</source>
        <translation>from source</translation>
    </message>
    <message>
        <source>det krypterade ärendelagret</source>
        <translation>the encrypted case store</translation>
    </message>
    <message>
        <source>gör ett nytt lager</source>
        <translation>make a new store</translation>
    </message>
    <message>
        <source>namn på den som arbetar här</source>
        <translation>name of the person who works here</translation>
    </message>
    <message>
        <source>personens yrke eller roll</source>
        <translation>that person’s profession or role</translation>
    </message>
    <message>
        <source>personens enhet</source>
        <translation>that person’s unit</translation>
    </message>
    <message>
        <source>ORD</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>pröva om lagret går att öppna</source>
        <translation>try whether the store can be opened</translation>
    </message>
    <message>
        <source>läs in ärendefiler, alla eller ingen</source>
        <translation>take in case files, all or none</translation>
    </message>
    <message>
        <source>skriv ut ett ärende som ärendefil</source>
        <translation>write a case as a case file</translation>
    </message>
    <message>
        <source>ärendets uid, se list</source>
        <translation>the case’s uid, see list</translation>
    </message>
    <message>
        <source>ÄRENDE</source>
        <translation>CASE</translation>
    </message>
    <message>
        <source>visa ärendena</source>
        <translation>show the cases</translation>
    </message>
    <message>
        <source>de avslutade</source>
        <translation>the closed ones</translation>
    </message>
    <message>
        <source>se efter om lagret är helt</source>
        <translation>see whether the store is whole</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Enhetens återställningskod</source>
        <translation>The unit’s recovery code</translation>
    </message>
    <message>
        <source>Skriv ner koderna och förvara dem på var sitt säkert ställe. De visas bara nu.</source>
        <translation>Write the codes down and keep each in a safe place of its own. They are shown only now.</translation>
    </message>
    <message>
        <source>Ärendelagret går att öppna. Inloggad: {name}, {role}, {unit}</source>
        <translation>The case store can be opened. Signed in: {name}, {role}, {unit}</translation>
    </message>
    <message>
        <source>skyddade personuppgifter</source>
        <translation>protected personal data</translation>
    </message>
    <message>
        <source>nyckelfil</source>
        <translation>key file</translation>
    </message>
    <message>
        <source>steg {step}</source>
        <translation>step {step}</translation>
    </message>
    <message>
        <source>form</source>
        <translation>shape</translation>
    </message>
    <message>
        <source>skador: {count}</source>
        <translation>damages: {count}</translation>
    </message>
    <message>
        <source>innehåll</source>
        <translation>content</translation>
    </message>
    <message>
        <source>inte prövad, eftersom innehållet är skadat</source>
        <translation>not tried, because the content is damaged</translation>
    </message>
    <message>
        <source>det här saknas: {names}</source>
        <translation>this is missing: {names}</translation>
    </message>
    <message>
        <source>det här hör inte hit: {words}</source>
        <translation>this does not belong here: {words}</translation>
    </message>
    <message>
        <source>”{word}” finns inte. Välj något av: {choices}</source>
        <translation>there is no “{word}”. Choose one of: {choices}</translation>
    </message>
    <message>
        <source>”{word}” är inget heltal</source>
        <translation>“{word}” is not a whole number</translation>
    </message>
    <message>
        <source>skriv vad efteråt</source>
        <translation>write which after it</translation>
    </message>
    <message>
        <source>skriv minst en efteråt</source>
        <translation>write at least one after it</translation>
    </message>
    <message>
        <source>”{word}” hör inte hit</source>
        <translation>“{word}” does not belong here</translation>
    </message>
    <message>
        <source>”{word}” kan betyda flera: {choices}</source>
        <translation>“{word}” can mean several: {choices}</translation>
    </message>
    <message>
        <source>kommunens mapp</source>
        <translation>the municipality’s folder</translation>
    </message>
    <message>
        <source>tom</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>gör en krypterad säkerhetskopia</source>
        <translation>make an encrypted backup</translation>
    </message>
    <message>
        <source>mappen där kopian läggs</source>
        <translation>the folder in which the copy is put</translation>
    </message>
    <message>
        <source>gör en säkerhetskopia till lager igen</source>
        <translation>make a backup a store again</translation>
    </message>
    <message>
        <source>kopians mapp</source>
        <translation>the copy’s folder</translation>
    </message>
    <message>
        <source>KOPIA</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>lägg lagret som finns åt sidan</source>
        <translation>put the store that is there aside</translation>
    </message>
    <message>
        <source>ett ankare som är sparat på annat håll</source>
        <translation>an anchor that is kept elsewhere</translation>
    </message>
    <message>
        <source>byt nyckel, lösenfras och båda koderna</source>
        <translation>change the key, the passphrase and both codes</translation>
    </message>
    <message>
        <source>rädda det som går att läsa ur ett skadat lager</source>
        <translation>save what can be read of a damaged store</translation>
    </message>
    <message>
        <source>mappen där ett nytt lager görs</source>
        <translation>the folder in which a new store is made</translation>
    </message>
    <message>
        <source>Lagret som fanns ligger kvar här: {place}</source>
        <translation>The store that was there is still here: {place}</translation>
    </message>
    <message>
        <source>Säkerhetskopior som redan finns öppnas med de gamla koderna. Gör en ny kopia.</source>
        <translation>Backups that are there already open with the old codes. Make a new copy.</translation>
    </message>
    <message>
        <source>förlorade</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>Ärenden där papper saknas som de lämnades ut: {count}</source>
        <translation>Cases in which papers are missing as they were given: {count}</translation>
    </message>
    <message>
        <source>Spara det skadade lagret: den tidigare loggen finns bara där.</source>
        <translation>Keep the damaged store: the earlier log is only there.</translation>
    </message>
    <message>
        <source>ärenden</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>skriv vilken mapp</source>
        <translation>write which folder</translation>
    </message>
    <message>
        <source>lämna över ett ärende som ett krypterat paket</source>
        <translation>hand over a case as an encrypted package</translation>
    </message>
    <message>
        <source>vem som tar över</source>
        <translation>who takes over</translation>
    </message>
    <message>
        <source>och på vilken enhet</source>
        <translation>and at which unit</translation>
    </message>
    <message>
        <source>NAMN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ENHET</source>
        <translation>UNIT</translation>
    </message>
    <message>
        <source>ta emot ett paket</source>
        <translation>receive a package</translation>
    </message>
    <message>
        <source>PAKET</source>
        <translation>PACKAGE</translation>
    </message>
    <message>
        <source>den som lämnade över arbetar på din enhet</source>
        <translation>whoever handed it over works at your unit</translation>
    </message>
    <message>
        <source>på en annan: din enhet behöver eget samtycke</source>
        <translation>at another: your unit needs a consent of its own</translation>
    </message>
    <message>
        <source>ta tillbaka ett ärende vars paket inte kom fram</source>
        <translation>take back a case whose package did not arrive</translation>
    </message>
    <message>
        <source>SKÄL</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>ta bort ett ärende som en kollega har tagit emot</source>
        <translation>remove a case that a colleague has received</translation>
    </message>
    <message>
        <source>KVITTO</source>
        <translation>RECEIPT</translation>
    </message>
    <message>
        <source>Paketets lösenfras</source>
        <translation>The package’s passphrase</translation>
    </message>
    <message>
        <source>Säg lösenfrasen till kollegan på en annan väg än paketet.</source>
        <translation>Tell your colleague the passphrase in another way than with the package.</translation>
    </message>
    <message>
        <source>kvitto</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>Säg kvittot till den som lämnade över ärendet, så att det tas bort där.</source>
        <translation>Tell the receipt to whoever handed the case over, so that it is removed there.</translation>
    </message>
    <message>
        <source>Den som har paketet kan fortfarande läsa in det. Se till att det förstörs.</source>
        <translation>Whoever has the package can still read it in. See to it that it is destroyed.</translation>
    </message>
    <message>
        <source>välj något av: {names}</source>
        <translation>choose one of: {names}</translation>
    </message>
    <message>
        <source>går inte ihop med {word}</source>
        <translation>does not go together with {word}</translation>
    </message>
    <message>
        <source>skriv ett registerutdrag till den enskilde</source>
        <translation>write an extract from the register for the person</translation>
    </message>
    <message>
        <source>ärendets uid, se store list</source>
        <translation>the case&apos;s uid, see store list</translation>
    </message>
    <message>
        <source>visa vad som har gjorts med ett ärende</source>
        <translation>show what has been done with a case</translation>
    </message>
    <message>
        <source>öppna med datorns nyckelring, se unlock --remember</source>
        <translation>open with the computer&apos;s keyring, see unlock --remember</translation>
    </message>
    <message>
        <source>låt datorns nyckelring öppna lagret hädanefter, om det är tillåtet</source>
        <translation>let the computer&apos;s keyring open the store from now on, if that is allowed</translation>
    </message>
    <message>
        <source>ta bort det ur nyckelringen</source>
        <translation>remove it from the keyring</translation>
    </message>
    <message>
        <source>kollegan vikarierar: ärendet ska tillbaka senast den dagen</source>
        <translation>the colleague covers: the case goes back by that day</translation>
    </message>
    <message>
        <source>också ett ärende för varje händelse och varje sätt att samtycka</source>
        <translation>also a case for each event and each way to consent</translation>
    </message>
    <message>
        <source>Ett lager som lades åt sidan öppnas med de gamla koderna: {place}</source>
        <translation>A store that was laid aside opens with the old codes: {place}</translation>
    </message>
    <message>
        <source>den som begärt ut ärendet</source>
        <translation>whoever asked to see the case</translation>
    </message>
    <message>
        <source>visa vilka språk papperen finns på, eller börja på ett nytt</source>
        <translation>show which languages the papers speak, or begin a new one</translation>
    </message>
    <message>
        <source>skriv en tom frasfil för språket, med den svenska texten över varje rad</source>
        <translation>write an empty phrase file for the language, with the Swedish text over each line</translation>
    </message>
    <message>
        <source>KOD</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>var frasfilen läggs; utan: i den mapp där du står</source>
        <translation>where the phrase file is put; without: in the folder where you are</translation>
    </message>
    <message>
        <source>vårdnadshavaren</source>
        <translation>the guardian</translation>
    </message>
    <message>
        <source>den som kallar</source>
        <translation>whoever called us</translation>
    </message>
    <message>
        <source>uid för deltagare, vårdnadshavare, mottagen kallelse; {person}, {unit}, {registrar}, {public}; utan: alla</source>
        <translation>uid of a participant, a guardian, a summons received; {person}, {unit}, {registrar}, {public}; without: all</translation>
    </message>
    <message>
        <source>{act}, stoppades</source>
        <translation>{act}, was stopped</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Vad får &amp;inte delas?</source>
        <translation>What must &amp;not be shared?</translation>
    </message>
    <message>
        <source>1. Får de som deltar dela information inför och på mötet?</source>
        <translation>1. May those who take part share information before and at the meeting?</translation>
    </message>
    <message>
        <source>2. Får en SIP skrivas?</source>
        <translation>2. May a SIP be written?</translation>
    </message>
    <message>
        <source>Samtycket gäller de här frågorna. Kommer det en ny fråga senare behöver {name} tillfrågas igen.</source>
        <translation>The consent covers these questions. If a new question comes later, {name} has to be asked again.</translation>
    </message>
    <message>
        <source>Vilka uppgifter behövs?</source>
        <translation>What information is needed?</translation>
    </message>
    <message>
        <source>Välj bara det som behövs. Skriv varför, så att {name} kan ta ställning.</source>
        <translation>Choose only what is needed. Write why, so that {name} can decide.</translation>
    </message>
    <message>
        <source>Mötet, och det som inte får delas</source>
        <translation>The meeting, and what must not be shared</translation>
    </message>
    <message>
        <source>Så lämnades samtycket</source>
        <translation>How the consent was given</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name} personally</translation>
    </message>
    <message>
        <source>Vem lämnade samtycket?</source>
        <translation>Who gave the consent?</translation>
    </message>
    <message>
        <source>När &amp;lämnades det?</source>
        <translation>When was it &amp;given?</translation>
    </message>
    <message>
        <source>Gäller från</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Gäller &amp;till och med</source>
        <translation>In force &amp;through</translation>
    </message>
    <message>
        <source>Som längst ett år</source>
        <translation>At most one year</translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>Visat på annat sätt</source>
        <translation>Shown in another way</translation>
    </message>
    <message>
        <source>Hur lämnades samtycket?</source>
        <translation>How was the consent given?</translation>
    </message>
    <message>
        <source>Vem tog &amp;emot samtycket?</source>
        <translation>Who &amp;received the consent?</translation>
    </message>
    <message>
        <source>I den gemensamma IT-tjänsten</source>
        <translation>In the shared IT service</translation>
    </message>
    <message>
        <source>I verksamhetens eget system</source>
        <translation>In the own system</translation>
    </message>
    <message>
        <source>På blanketten</source>
        <translation>On the form</translation>
    </message>
    <message>
        <source>Var är det dokumenterat?</source>
        <translation>Where is it documented?</translation>
    </message>
    <message>
        <source>Systemets namn, eller var blanketten finns</source>
        <translation>The name of the system, or where the form is kept</translation>
    </message>
    <message>
        <source>Behövs för en blankett på papper</source>
        <translation>Needed for a form on paper</translation>
    </message>
    <message>
        <source>Vilka mötesformer är {name} med på?</source>
        <translation>Which forms of meeting does {name} agree to?</translation>
    </message>
    <message>
        <source>Om {name} säger nej, helt eller till en del</source>
        <translation>If {name} says no, altogether or in part</translation>
    </message>
    <message>
        <source>Vad har du förklarat?</source>
        <translation>What have you explained?</translation>
    </message>
    <message>
        <source>Ett nej ska accepteras. Det är inte ett nej till stödet.</source>
        <translation>A no is to be accepted. It is not a no to the support.</translation>
    </message>
    <message>
        <source>När förklarade du det?</source>
        <translation>When did you explain it?</translation>
    </message>
    <message>
        <source>Får veta</source>
        <translation>May know</translation>
    </message>
    <message>
        <source>Får berätta</source>
        <translation>May tell</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Vem får veta vad?</source>
        <translation>Who may know what?</translation>
    </message>
    <message>
        <source>Välj först vilka uppgifter som behövs.</source>
        <translation>First choose what information is needed.</translation>
    </message>
    <message>
        <source>Lägg till dem som ska vara med.</source>
        <translation>Add those who are to take part.</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Så läses det</source>
        <translation>It reads</translation>
    </message>
    <message>
        <source>Vem får veta vad</source>
        <translation>Who may know what</translation>
    </message>
    <message>
        <source>Uppläst och bekräftad</source>
        <translation>Read aloud and confirmed</translation>
    </message>
    <message>
        <source>{party}: uppläst och bekräftad</source>
        <translation>{party}: read aloud and confirmed</translation>
    </message>
    <message>
        <source>{party} får veta om {type}</source>
        <translation>{party} may know about {type}</translation>
    </message>
    <message>
        <source>{party} får berätta om {type}</source>
        <translation>{party} may tell about {type}</translation>
    </message>
    <message>
        <source>Föreslå</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Föreslå uppgifter för {party}</source>
        <translation>Propose information for {party}</translation>
    </message>
    <message>
        <source>Samtycke lämnat {day}</source>
        <translation>Consent given {day}</translation>
    </message>
    <message>
        <source>en företrädare som är borttagen</source>
        <translation>a representative who has been removed</translation>
    </message>
    <message>
        <source>Gäller till och med {day}, {distance}.</source>
        <translation>In force through {day}, {distance}.</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Gäller inte i dag</source>
        <translation>Not in force today</translation>
    </message>
    <message>
        <source>En del är tillbakataget</source>
        <translation>Part of it is withdrawn</translation>
    </message>
    <message>
        <source>Skriv ett nytt samtycke</source>
        <translation>Write a new consent</translation>
    </message>
    <message>
        <source>Ta tillbaka samtycke</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Ett nytt samtycke behövs för en ny deltagare, nya uppgifter eller ett nytt år.</source>
        <translation>A new consent is needed for a new participant, new information or a new year.</translation>
    </message>
    <message>
        <source>Nytt samtycke</source>
        <translation>New consent</translation>
    </message>
    <message>
        <source>Fyll i ett år från i dag</source>
        <translation>Fill in one year from today</translation>
    </message>
    <message>
        <source>Ett år</source>
        <translation>One year</translation>
    </message>
    <message>
        <source>Registrera samtycket</source>
        <translation>Record the consent</translation>
    </message>
    <message>
        <source>Först när samtycket är registrerat kan något lämnas ut. Sedan ändras det aldrig.</source>
        <translation>Only when the consent is recorded can anything be given out. After that it is never changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) behövs innan samtycket kan registreras</source>
        <translation>
            <numerusform>%n thing is needed before the consent can be recorded</numerusform>
            <numerusform>%n things are needed before the consent can be recorded</numerusform>
        </translation>
    </message>
    <message>
        <source>Samtycket är registrerat.</source>
        <translation>The consent is recorded.</translation>
    </message>
    <message>
        <source>Får inte veta något.</source>
        <translation>May know nothing.</translation>
    </message>
    <message>
        <source>Får veta om {types}.</source>
        <translation>May know about {types}.</translation>
    </message>
    <message>
        <source>Får inte berätta något.</source>
        <translation>May tell nothing.</translation>
    </message>
    <message>
        <source>Fick veta om {types}.</source>
        <translation>Was allowed to know about {types}.</translation>
    </message>
    <message>
        <source>Fick berätta om {types}.</source>
        <translation>Was allowed to tell about {types}.</translation>
    </message>
    <message>
        <source>Får berätta om {types}.</source>
        <translation>May tell about {types}.</translation>
    </message>
    <message>
        <source>Uppgifter som behövs</source>
        <translation>Information that is needed</translation>
    </message>
    <message>
        <source>Varför behövs uppgifter om {type}?</source>
        <translation>Why is information about {type} needed?</translation>
    </message>
    <message>
        <source>{type} är borttaget ur samtycket.</source>
        <translation>{type} is taken out of the consent.</translation>
    </message>
    <message>
        <source>Med {whose} egna ord. Står på {whose} eget papper.</source>
        <translation>In {whose} own words. Stands on {whose} own paper.</translation>
    </message>
    <message>
        <source>Samtycke behövs från {names}, var för sig. Bara det som alla säger ja till gäller.</source>
        <translation>Consent is needed from {names}, each alone. Only what all of them say yes to applies.</translation>
    </message>
    <message>
        <source>1. Dela information</source>
        <translation>1. Share information</translation>
    </message>
    <message>
        <source>2. Skriva en SIP</source>
        <translation>2. Write a SIP</translation>
    </message>
    <message>
        <source>Gällde till och med {day}, {distance}.</source>
        <translation>Was in force through {day}, {distance}.</translation>
    </message>
    <message>
        <source>Tillbakataget {day}. {what}</source>
        <translation>Taken back {day}. {what}</translation>
    </message>
    <message>
        <source>{first} till och med {last}</source>
        <translation>{first} through {last}</translation>
    </message>
    <message>
        <source>Lämnat av</source>
        <translation>Given by</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Mottaget av</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Dokumenterat</source>
        <translation>Documented</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Tid som samtycket lämnades för</source>
        <translation>Period it was given for</translation>
    </message>
    <message>
        <source>Frågor som samtycket lämnades för</source>
        <translation>Questions the consent was given for</translation>
    </message>
    <message>
        <source>Har fått andra ord, och täcks inte: {question}</source>
        <translation>Has other words now, and is not covered: {question}</translation>
    </message>
    <message>
        <source>Ny fråga, som inte täcks: {question}</source>
        <translation>New question, not covered: {question}</translation>
    </message>
    <message>
        <source>Fråga {name} om frågan</source>
        <translation>Ask {name} about the question</translation>
    </message>
    <message>
        <source>Ett nytt samtycke, med samma deltagare, uppgifter och sista dag.</source>
        <translation>A new consent, with the same participants, information and last day.</translation>
    </message>
    <message>
        <source>Inte tillfrågad</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Tillbakataget</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Har gått ut</source>
        <translation>Has expired</translation>
    </message>
    <message>
        <source>Ja, gäller inte ännu</source>
        <translation>Yes, not in force yet</translation>
    </message>
    <message>
        <source>Ersatt av ett senare</source>
        <translation>Replaced by a later one</translation>
    </message>
    <message>
        <source>Ja, gäller</source>
        <translation>Yes, in force</translation>
    </message>
    <message>
        <source>Ersatt av ett senare samtycke.</source>
        <translation>Replaced by a later consent.</translation>
    </message>
    <message>
        <source>Svar lämnat {day}</source>
        <translation>Answer given {day}</translation>
    </message>
    <message>
        <source>En deltagare som är borttagen</source>
        <translation>A participant who has been removed</translation>
    </message>
</context>
<context>
    <name>Correct</name>
    <message>
        <source>Det som är rättat</source>
        <translation>What has been put right</translation>
    </message>
    <message>
        <source>Finns personen i ett ärende till?</source>
        <translation>Is the person in another case too?</translation>
    </message>
    <message>
        <source>Är ärendet skrivet på fel person?</source>
        <translation>Is the case written on the wrong person?</translation>
    </message>
    <message>
        <source>Varför blev det fel?</source>
        <translation>Why was it wrong?</translation>
    </message>
    <message>
        <source>Vilka har fått veta att uppgiften var fel?</source>
        <translation>Who has been told that it was wrong?</translation>
    </message>
    <message>
        <source>De har papper med det som var fel.</source>
        <translation>They have papers with what was wrong.</translation>
    </message>
    <message>
        <source>Fick någon veta något om fel person?</source>
        <translation>Was anybody told something about the wrong person?</translation>
    </message>
    <message>
        <source>I så fall är det en incident: skriv den under Papper i fel händer.</source>
        <translation>Then it is an incident: write it under Paper in the wrong hands.</translation>
    </message>
    <message>
        <source>Papper i fel händer</source>
        <translation>Paper in the wrong hands</translation>
    </message>
    <message>
        <source>Namn eller nummer rättat</source>
        <translation>Name or number put right</translation>
    </message>
    <message>
        <source>Flyttat hit från ärende {number}</source>
        <translation>Moved here from case {number}</translation>
    </message>
    <message>
        <source>Ärende {number} ingår här</source>
        <translation>Case {number} belongs here</translation>
    </message>
    <message>
        <source>Flyttat till ärende {number}</source>
        <translation>Moved to case {number}</translation>
    </message>
    <message>
        <source>Ingår i ärende {number}</source>
        <translation>Belongs to case {number}</translation>
    </message>
    <message>
        <source>{day}, av {name}.</source>
        <translation>{day}, by {name}.</translation>
    </message>
    <message>
        <source>Förut stod: {stood}.</source>
        <translation>It said before: {stood}.</translation>
    </message>
    <message>
        <source>en borttagen deltagare</source>
        <translation>a participant who was removed</translation>
    </message>
    <message>
        <source>Rätt persons förnamn</source>
        <translation>First name of the right person</translation>
    </message>
    <message>
        <source>Efternamn</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Personnummer eller samordningsnummer</source>
        <translation>Personal identity number or coordination number</translation>
    </message>
    <message>
        <source>Det som är skrivet flyttas till ett nytt ärende för rätt person. Samtycke, godkända deltagare, svar och papper följer inte med: det frågas på nytt. Det här ärendet avslutas, sparas och visar dit.</source>
        <translation>What is written moves to a new case for the right person. Consent, approved participants, replies and papers do not come along: that is asked anew. This case is closed and kept, and leads there.</translation>
    </message>
    <message>
        <source>Flytta till rätt person</source>
        <translation>Move to the right person</translation>
    </message>
    <message>
        <source>Varför blev det fel person?</source>
        <translation>Why was it the wrong person?</translation>
    </message>
    <message>
        <source>Fel person</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>Allt flyttas till {name}. Tryck en gång till för att göra det.</source>
        <translation>Everything moves to {name}. Press once more to do it.</translation>
    </message>
    <message>
        <source>Ärendet ingår i {number}</source>
        <translation>The case belongs to {number}</translation>
    </message>
    <message>
        <source>Ärendet var skrivet på fel person och går vidare i {number}</source>
        <translation>The case was written on the wrong person and goes on in {number}</translation>
    </message>
    <message>
        <source>Det går att läsa, men inga papper kan göras härifrån.</source>
        <translation>It can be read, but no papers can be made from here.</translation>
    </message>
    <message>
        <source>Öppna ärende {number}</source>
        <translation>Open case {number}</translation>
    </message>
    <message>
        <source>Var det två personer? Skriv varför det går isär igen.</source>
        <translation>Were they two people? Write why they part again.</translation>
    </message>
    <message>
        <source>Ångra sammanslagningen</source>
        <translation>Undo the joining</translation>
    </message>
    <message>
        <source>Är bara namnet eller numret felskrivet rättar du det under Den enskilde.</source>
        <translation>If only the name or the number is mistyped, put it right under The person.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Du vikarierar inte för någon i det här ärendet.</source>
        <translation>You cover for nobody in this case.</translation>
    </message>
    <message>
        <source>Du vikarierar för {name}, {unit}. Ärendet ska tillbaka senast {day}.</source>
        <translation>You cover for {name}, {unit}. The case goes back by {day}.</translation>
    </message>
    <message>
        <source>Lämna tillbaka ärendet</source>
        <translation>Hand the case back</translation>
    </message>
</context>
<context>
    <name>Crumbs</name>
    <message>
        <source>Här är du</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
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
    <name>Decided</name>
    <message>
        <source>Styrs av din organisation</source>
        <translation>Managed by your organisation</translation>
    </message>
    <message>
        <source>Det här är bestämt för alla som använder datorn. Fråga er IT om det behöver ändras.</source>
        <translation>This has been decided for everybody who uses this computer. Ask your IT staff if it needs to change.</translation>
    </message>
    <message>
        <source>Din organisation har inte bestämt något. Du kan ändra allt själv.</source>
        <translation>Your organisation has not decided anything. You can change everything yourself.</translation>
    </message>
    <message>
        <source>Ärendelagrets plats</source>
        <translation>Place of the case store</translation>
    </message>
    <message>
        <source>Kommunens mapp med egna data</source>
        <translation>The municipality&apos;s folder with data of its own</translation>
    </message>
    <message>
        <source>Mapp för loggen</source>
        <translation>Folder of the log</translation>
    </message>
    <message>
        <source>Minuter tills programmet låser sig</source>
        <translation>Minutes until the program locks itself</translation>
    </message>
    <message>
        <source>Skärmens språk</source>
        <translation>Language of the screen</translation>
    </message>
    <message>
        <source>Språk som erbjuds för papper</source>
        <translation>Languages offered for papers</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Slag av enhet</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>Enhetens telefon</source>
        <translation>The unit&apos;s telephone</translation>
    </message>
    <message>
        <source>Enhetens adress</source>
        <translation>The unit&apos;s address</translation>
    </message>
    <message>
        <source>Programmets eget</source>
        <translation>The program&apos;s own</translation>
    </message>
    <message>
        <source>År som avslutade ärenden sparas</source>
        <translation>Years that closed cases are kept</translation>
    </message>
    <message>
        <source>Säger till när programmet är över ett år gammalt</source>
        <translation>Says when the program is over a year old</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Datorns nyckelring får öppna ärendelagret från kommandoraden</source>
        <translation>The computer&apos;s keystore may open the case store from the command line</translation>
    </message>
</context>
<context>
    <name>Decline</name>
    <message>
        <source>Vi startar en SIP</source>
        <translation>We start a SIP</translation>
    </message>
    <message>
        <source>Vi startar ingen SIP nu</source>
        <translation>We do not start a SIP now</translation>
    </message>
    <message>
        <source>Skickas vidare till någon annan</source>
        <translation>Passed on to somebody else</translation>
    </message>
    <message>
        <source>Vad blir svaret?</source>
        <translation>What is the answer?</translation>
    </message>
    <message>
        <source>När bestämdes det?</source>
        <translation>When was it decided?</translation>
    </message>
    <message>
        <source>Vem bestämde?</source>
        <translation>Who decided?</translation>
    </message>
    <message>
        <source>Varför startas ingen SIP?</source>
        <translation>Why is no SIP started?</translation>
    </message>
    <message>
        <source>Står i papperet till {name}. Att säga nej ska vara ett undantag.</source>
        <translation>Stands on the paper to {name}. To say no is to be an exception.</translation>
    </message>
    <message>
        <source>Vem tar över?</source>
        <translation>Who takes over?</translation>
    </message>
    <message>
        <source>När bekräftade de?</source>
        <translation>When did they confirm?</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Det du har skrivit i demon sparas inte.</source>
        <translation>What you have written in the demo is not saved.</translation>
    </message>
    <message>
        <source>Fortsätt i demon</source>
        <translation>Go on with the demo</translation>
    </message>
    <message>
        <source>Stäng demon</source>
        <translation>Close the demo</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
</context>
<context>
    <name>Detriment</name>
    <message>
        <source>Prövning av men</source>
        <translation>Test of harm</translation>
    </message>
    <message>
        <source>När ingen kan samtycka får en uppgift lämnas bara om det står klart att varken {name} eller någon närstående skadas av det. Pröva varje deltagare och varje slags uppgift för sig.</source>
        <translation>Where nobody can consent, information may be given only if it is clear that neither {name} nor anybody close to {name} comes to harm by it. Test each participant and each kind of information by itself.</translation>
    </message>
    <message>
        <source>Prövning {number}</source>
        <translation>Test {number}</translation>
    </message>
    <message>
        <source>Lägg till prövning</source>
        <translation>Add a test</translation>
    </message>
    <message>
        <source>Prövningen är borttagen.</source>
        <translation>The test is removed.</translation>
    </message>
    <message>
        <source>Inget är prövat än, så inget lämnas ut.</source>
        <translation>Nothing has been tested yet, so nothing is given out.</translation>
    </message>
    <message>
        <source>Vem gäller prövningen?</source>
        <translation>Whom is the test about?</translation>
    </message>
    <message>
        <source>Vad kan lämnas utan att någon skadas?</source>
        <translation>What can be given without harm to anybody?</translation>
    </message>
    <message>
        <source>Varför står det klart?</source>
        <translation>Why is that clear?</translation>
    </message>
</context>
<context>
    <name>Deviation</name>
    <message>
        <source>{what} Skäl att gå vidare ändå: {reason} ({name}, {day})</source>
        <translation>{what} Reason to go on all the same: {reason} ({name}, {day})</translation>
    </message>
    <message>
        <source>Skälet sparas i ärendet. Det står inte på något papper.</source>
        <translation>The reason is kept in the case. It stands on no paper.</translation>
    </message>
    <message>
        <source>Rätta det som saknas, eller skriv ett skäl.</source>
        <translation>Mend what is missing, or write a reason.</translation>
    </message>
    <message>
        <source>Skäl att gå vidare</source>
        <translation>Reason to go on</translation>
    </message>
</context>
<context>
    <name>Discharge</name>
    <message>
        <source>Besked från sjukhuset</source>
        <translation>What the hospital has told</translation>
    </message>
    <message>
        <source>När kom &amp;inskrivningsmeddelandet?</source>
        <translation>When did the &amp;admission notice come?</translation>
    </message>
    <message>
        <source>När kom beskedet om &amp;utskrivningsklar?</source>
        <translation>When did the notice of &amp;ready for discharge come?</translation>
    </message>
    <message>
        <source>K&amp;lockan</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>Kommer beskedet efter klockan 12 börjar kommunens betalning en dag senare.</source>
        <translation>If the notice comes after 12 noon the municipality starts to pay a day later.</translation>
    </message>
    <message>
        <source>När kom &amp;kallelsen från öppenvården?</source>
        <translation>When did the &amp;summons from open care come?</translation>
    </message>
    <message>
        <source>Utan kallelse betalar kommunen inte.</source>
        <translation>Without a summons the municipality does not pay.</translation>
    </message>
    <message>
        <source>När skrevs {name} ut?</source>
        <translation>When was {name} discharged?</translation>
    </message>
    <message>
        <source>Beräknad utskrivning, besked {number}</source>
        <translation>Estimated discharge, notice {number}</translation>
    </message>
    <message>
        <source>Lägg till beräknad utskrivning</source>
        <translation>Add an estimated discharge</translation>
    </message>
    <message>
        <source>Beskedet är borttaget.</source>
        <translation>The notice has been removed.</translation>
    </message>
    <message>
        <source>Utskrivning</source>
        <translation>Discharge</translation>
    </message>
    <message>
        <source>Sagt</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>Beräknad dag</source>
        <translation>Estimated day</translation>
    </message>
    <message>
        <source>När sades det?</source>
        <translation>When was it told?</translation>
    </message>
    <message>
        <source>Tvångsvård i öppenvård</source>
        <translation>Compulsory open care</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Öppen psykiatrisk tvångsvård</source>
        <translation>Compulsory open psychiatric care</translation>
    </message>
    <message>
        <source>Öppen rättspsykiatrisk vård</source>
        <translation>Open forensic psychiatric care</translation>
    </message>
    <message>
        <source>Övergår vården i öppen tvångsvård?</source>
        <translation>Does the care turn into compulsory open care?</translation>
    </message>
    <message>
        <source>Då görs en samordnad vårdplan i stället för en SIP.</source>
        <translation>Then a coordinated care plan (samordnad vårdplan) is made instead of a SIP.</translation>
    </message>
    <message>
        <source>Planering och erbjudande</source>
        <translation>Planning and offer</translation>
    </message>
    <message>
        <source>Mötet erbjuds alla som får stöd av både kommun och region. Bara planen kräver samtycke.</source>
        <translation>The meeting is offered to everybody who gets support from both municipality and region. Only the plan needs consent.</translation>
    </message>
    <message>
        <source>När planerades tiden efter utskrivningen?</source>
        <translation>When was the time after discharge planned?</translation>
    </message>
    <message>
        <source>Vem planerade?</source>
        <translation>Who planned?</translation>
    </message>
    <message>
        <source>När erbjöds ett SIP-&amp;möte?</source>
        <translation>When was a SIP &amp;meeting offered?</translation>
    </message>
    <message>
        <source>Vem erbjöd det?</source>
        <translation>Who offered it?</translation>
    </message>
    <message>
        <source>Vill {name} ha mötet?</source>
        <translation>Does {name} want the meeting?</translation>
    </message>
    <message>
        <source>När kom svaret?</source>
        <translation>When did the reply come?</translation>
    </message>
    <message>
        <source>Vem kallar, och var?</source>
        <translation>Who summons, and where?</translation>
    </message>
    <message>
        <source>Den fasta vårdkontakten i regionens öppenvård kallar, frågar om samtycke och skriver planen.</source>
        <translation>The care contact in the region&apos;s open care summons, asks for consent and writes the plan.</translation>
    </message>
    <message>
        <source>Huvudansvarig fast vårdkontakt</source>
        <translation>Main care contact</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Mötet hålls på sjukhuset</source>
        <translation>The meeting is held in hospital</translation>
    </message>
    <message>
        <source>Bara när planeringen för den första tiden hemma inte räcker.</source>
        <translation>Only when planning for the first days at home is not enough.</translation>
    </message>
    <message>
        <source>Varför hålls mötet på sjukhuset?</source>
        <translation>Why is the meeting held in hospital?</translation>
    </message>
    <message>
        <source>Står inte på något papper.</source>
        <translation>Stands on no paper.</translation>
    </message>
    <message>
        <source>Dagar att passa</source>
        <translation>Days to keep</translation>
    </message>
    <message>
        <source>Utskrivningen beräknas till {day}.</source>
        <translation>The discharge is estimated for {day}.</translation>
    </message>
    <message>
        <source>Utskrivningen beräknas till {day}, enligt beskedet {said}.</source>
        <translation>The discharge is estimated for {day}, according to the notice of {said}.</translation>
    </message>
    <message>
        <source>Kallelserna ska skickas senast {day}.</source>
        <translation>The summons must be sent by {day}.</translation>
    </message>
    <message>
        <source>Kommunen betalar från och med {day}, om utskrivningen dröjer.</source>
        <translation>The municipality pays from {day}, if the discharge is delayed.</translation>
    </message>
    <message>
        <source>Kommunen betalar från och med {day}. Det gäller bara om den är kallad.</source>
        <translation>The municipality pays from {day}. That holds only if it has been summoned.</translation>
    </message>
    <message>
        <source>Finns en SIP redan?</source>
        <translation>Is there a SIP already?</translation>
    </message>
    <message>
        <source>Hade {name} en SIP vid inskrivningen?</source>
        <translation>Did {name} have a SIP at admission?</translation>
    </message>
    <message>
        <source>Vem skrev det i vårdbegäran?</source>
        <translation>Who wrote it in the care request?</translation>
    </message>
    <message>
        <source>När?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Har det långsiktiga målet ändrats påtagligt?</source>
        <translation>Has the long-term goal changed markedly?</translation>
    </message>
    <message>
        <source>Följa upp och ändra den SIP som finns</source>
        <translation>Follow up and revise the SIP that exists</translation>
    </message>
    <message>
        <source>Avsluta den och börja om med en ny</source>
        <translation>Close it and begin a new one</translation>
    </message>
    <message>
        <source>Vad gör ni?</source>
        <translation>What do you do?</translation>
    </message>
    <message>
        <source>Samtycker {name} till det?</source>
        <translation>Does {name} consent to it?</translation>
    </message>
    <message>
        <source>Då kan ni avsluta den SIP som finns och börja om. Den fasta vårdkontakten i öppenvården kallar, och {name} lämnar ett nytt samtycke.</source>
        <translation>Then you can close the SIP that exists and begin anew. The care contact in open care summons, and {name} gives a new consent.</translation>
    </message>
    <message>
        <source>Då följer ni upp och ändrar den SIP som finns. Den som är huvudansvarig för den kallar.</source>
        <translation>Then you follow up and revise the SIP that exists. Its lead summons.</translation>
    </message>
    <message>
        <source>Till exempel:</source>
        <translation>For example:</translation>
    </message>
    <message>
        <source>Behövs en SIP?</source>
        <translation>Is a SIP needed?</translation>
    </message>
    <message>
        <source>Behöver {name} en SIP efter utskrivningen?</source>
        <translation>Does {name} need a SIP after discharge?</translation>
    </message>
    <message>
        <source>Ja, om stöd behövs från både kommun och region.</source>
        <translation>Yes, if support is needed from both municipality and region.</translation>
    </message>
    <message>
        <source>Berätta för dem som berörs</source>
        <translation>Tell those concerned</translation>
    </message>
    <message>
        <source>Gå till uppföljningen</source>
        <translation>Go to the follow-up</translation>
    </message>
    <message>
        <source>Gå till avslutet</source>
        <translation>Go to the closing</translation>
    </message>
    <message>
        <source>Den SIP som finns ligger inte här. Berätta för den som är huvudansvarig vad ni har bestämt.</source>
        <translation>The SIP that exists is not kept here. Tell its lead what you have decided.</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected identity</translation>
    </message>
    <message>
        <source>Inget datum att passa</source>
        <translation>No date to keep</translation>
    </message>
    <message>
        <source>senast {day}</source>
        <translation>by {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(ar)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>en deltagare</source>
        <translation>a participant</translation>
    </message>
    <message>
        <source>Ta första steget {by}</source>
        <translation>Take the first step {by}</translation>
    </message>
    <message>
        <source>Första steget är {late} försenat</source>
        <translation>The first step is {late} late</translation>
    </message>
    <message>
        <source>Första steget senast {day}</source>
        <translation>First step by {day}</translation>
    </message>
    <message>
        <source>Arbetet ska börja genast</source>
        <translation>Work is to begin at once</translation>
    </message>
    <message>
        <source>Arbetet ska börja genast. Skriv när det första steget togs.</source>
        <translation>Work is to begin at once. Write when the first step was taken.</translation>
    </message>
    <message>
        <source>Möte ska hållas {by}</source>
        <translation>A meeting is to be held {by}</translation>
    </message>
    <message>
        <source>Mötet är {late} försenat</source>
        <translation>The meeting is {late} late</translation>
    </message>
    <message>
        <source>Möte senast {day}</source>
        <translation>Meeting by {day}</translation>
    </message>
    <message>
        <source>Möte {when}</source>
        <translation>Meeting {when}</translation>
    </message>
    <message>
        <source>Mötet har varit</source>
        <translation>The meeting has been</translation>
    </message>
    <message>
        <source>Möte {day}</source>
        <translation>Meeting on {day}</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>Mötet är {meeting_on}.</source>
        <translation>The meeting is on {meeting_on}.</translation>
    </message>
    <message>
        <source>Prata med {party} {by}</source>
        <translation>Speak to {party} {by}</translation>
    </message>
    <message>
        <source>Samtalet med {party} är {late} försenat</source>
        <translation>The talk with {party} is {late} late</translation>
    </message>
    <message>
        <source>Prata med {party} senast {day}</source>
        <translation>Speak to {party} by {day}</translation>
    </message>
    <message>
        <source>Innan brevet skickas</source>
        <translation>Before the letter is sent</translation>
    </message>
    <message>
        <source>Prata med {party} innan brevet skickas.</source>
        <translation>Speak to {party} before the letter is sent.</translation>
    </message>
    <message>
        <source>Skicka brev {by}</source>
        <translation>Send letters {by}</translation>
    </message>
    <message>
        <source>Breven är {late} försenade</source>
        <translation>The letters are {late} late</translation>
    </message>
    <message>
        <source>Breven skickas senast {day}</source>
        <translation>Letters are sent by {day}</translation>
    </message>
    <message>
        <source>För att hinna fram före mötet</source>
        <translation>To arrive before the meeting</translation>
    </message>
    <message>
        <source>Breven behöver skickas {by} för att hinna fram före mötet {meeting_on}.</source>
        <translation>The letters have to be sent {by} to arrive before the meeting on {meeting_on}.</translation>
    </message>
    <message>
        <source>Svar från {party} {by}</source>
        <translation>Reply from {party} {by}</translation>
    </message>
    <message>
        <source>Inget svar från {party}</source>
        <translation>No reply from {party}</translation>
    </message>
    <message>
        <source>Svar från {party} senast {day}</source>
        <translation>Reply from {party} by {day}</translation>
    </message>
    <message>
        <source>Ring om inget svar kommer</source>
        <translation>Call if no reply comes</translation>
    </message>
    <message>
        <source>{party} har inte svarat.</source>
        <translation>{party} has not replied.</translation>
    </message>
    <message>
        <source>Ersättare saknas från {party}</source>
        <translation>No replacement from {party}</translation>
    </message>
    <message>
        <source>Ersättare saknades från {party}</source>
        <translation>There was no replacement from {party}</translation>
    </message>
    <message>
        <source>Ersättare från {party}</source>
        <translation>Replacement from {party}</translation>
    </message>
    <message>
        <source>Före mötet {meeting_on}</source>
        <translation>Before the meeting on {meeting_on}</translation>
    </message>
    <message>
        <source>{party} kan inte komma. Skriv vem som kommer i stället.</source>
        <translation>{party} cannot come. Write who comes instead.</translation>
    </message>
    <message>
        <source>Fastställ planen</source>
        <translation>Make the plan final</translation>
    </message>
    <message>
        <source>Fastställ planen efter mötet</source>
        <translation>Make the plan final after the meeting</translation>
    </message>
    <message>
        <source>Mötet var {day}</source>
        <translation>The meeting was on {day}</translation>
    </message>
    <message>
        <source>Mötet var {meeting_on}, men planen är inte fastställd.</source>
        <translation>The meeting was on {meeting_on}, but the plan is not made final.</translation>
    </message>
    <message>
        <source>Fråga om planen</source>
        <translation>Ask about the plan</translation>
    </message>
    <message>
        <source>Det blev inte av på mötet</source>
        <translation>It was not done at the meeting</translation>
    </message>
    <message>
        <source>Personen fick planen utan att bli tillfrågad.</source>
        <translation>The person got the plan without being asked.</translation>
    </message>
    <message>
        <source>Uppföljning {when}</source>
        <translation>Follow-up {when}</translation>
    </message>
    <message>
        <source>Uppföljningen är {late} försenad</source>
        <translation>The follow-up is {late} late</translation>
    </message>
    <message>
        <source>Uppföljning {day}</source>
        <translation>Follow-up on {day}</translation>
    </message>
    <message>
        <source>Skriv den nya versionen av planen</source>
        <translation>Write the new version of the plan</translation>
    </message>
    <message>
        <source>Den nya versionen av planen är inte klar</source>
        <translation>The new version of the plan is not ready</translation>
    </message>
    <message>
        <source>Ny version av planen</source>
        <translation>New version of the plan</translation>
    </message>
    <message>
        <source>Uppföljningen var {day}</source>
        <translation>The follow-up was {day}</translation>
    </message>
    <message>
        <source>Uppföljningen ledde till en ny version av planen. Den är inte fastställd.</source>
        <translation>The follow-up led to a new version of the plan. It has not been fixed.</translation>
    </message>
    <message>
        <source>Samtycket går ut {when}</source>
        <translation>The consent runs out {when}</translation>
    </message>
    <message>
        <source>Samtycket har gått ut</source>
        <translation>The consent has run out</translation>
    </message>
    <message>
        <source>Samtycke till och med {day}</source>
        <translation>Consent through {day}</translation>
    </message>
    <message>
        <source>Samtycket gäller till och med {last_day}.</source>
        <translation>The consent is in force through {last_day}.</translation>
    </message>
    <message>
        <source>Berätta att samtycket är tillbakataget</source>
        <translation>Tell that the consent is withdrawn</translation>
    </message>
    <message>
        <source>För {parties}</source>
        <translation>To {parties}</translation>
    </message>
    <message>
        <source>Berätta för {parties} att samtycket är tillbakataget.</source>
        <translation>Tell {parties} that the consent is withdrawn.</translation>
    </message>
    <message>
        <source>Avsluta: samtycket är tillbakataget</source>
        <translation>Close: the consent is taken back</translation>
    </message>
    <message>
        <source>Samtycket är tillbakataget</source>
        <translation>The consent is withdrawn</translation>
    </message>
    <message>
        <source>Sparas till {day}</source>
        <translation>Kept until {day}</translation>
    </message>
    <message>
        <source>Bestäm om ärendet ska gallras</source>
        <translation>Decide on disposing of the case</translation>
    </message>
    <message>
        <source>Sedan bestäms om det ska gallras</source>
        <translation>Then it is decided whether it is disposed of</translation>
    </message>
    <message>
        <source>Tiden har gått. Bestäm om ärendet ska gallras.</source>
        <translation>The time has passed. Decide whether the case is to be disposed of.</translation>
    </message>
    <message>
        <source>Avsluta efter uppföljningen</source>
        <translation>Close after the follow-up</translation>
    </message>
    <message>
        <source>Uppföljningen ledde till att ärendet ska avslutas.</source>
        <translation>The follow-up led to closing the case.</translation>
    </message>
    <message>
        <source>Berätta att SIP:en är avslutad</source>
        <translation>Tell that the SIP has ended</translation>
    </message>
    <message>
        <source>Berätta för {parties} att SIP:en inte gäller längre.</source>
        <translation>Tell {parties} that the SIP no longer holds.</translation>
    </message>
    <message>
        <source>Ge papperet om avslutet</source>
        <translation>Give the paper about the closing</translation>
    </message>
    <message>
        <source>Papperet om avslutet är inte lämnat</source>
        <translation>The paper about the closing has not been given</translation>
    </message>
    <message>
        <source>Papperet om avslutet</source>
        <translation>The paper about the closing</translation>
    </message>
    <message>
        <source>Till personen själv</source>
        <translation>To the person</translation>
    </message>
    <message>
        <source>Personen har inte fått papperet om att SIP:en är avslutad.</source>
        <translation>The person has not been given the paper that the SIP has ended.</translation>
    </message>
    <message>
        <source>Ärendet ska avslutas</source>
        <translation>The case should be closed</translation>
    </message>
    <message>
        <source>Samtycket är tillbakataget. Ärendet ska avslutas.</source>
        <translation>The consent is withdrawn. The case should be closed.</translation>
    </message>
    <message>
        <source>Skicka kallelser {by}</source>
        <translation>Send summons {by}</translation>
    </message>
    <message>
        <source>Kallelserna är {late} försenade</source>
        <translation>The summons are {late} late</translation>
    </message>
    <message>
        <source>Kallelser senast {day}</source>
        <translation>Summons by {day}</translation>
    </message>
    <message>
        <source>Beskedet om utskrivningsklar kom {ready_on}. Kallelserna ska skickas {by}.</source>
        <translation>The notice of ready for discharge came on {ready_on}. The summons must be sent {by}.</translation>
    </message>
    <message>
        <source>Kommunen betalar {when}</source>
        <translation>The municipality pays {when}</translation>
    </message>
    <message>
        <source>Kommunen betalar sedan {late}</source>
        <translation>The municipality has paid for {late}</translation>
    </message>
    <message>
        <source>Kommunen betalar från {day}</source>
        <translation>The municipality pays from {day}</translation>
    </message>
    <message>
        <source>Om utskrivningen dröjer</source>
        <translation>If the discharge is delayed</translation>
    </message>
    <message>
        <source>Kommunen betalar för sjukhusvården från {day}, om utskrivningen dröjer.</source>
        <translation>The municipality pays for the hospital care from {day}, if the discharge is delayed.</translation>
    </message>
    <message>
        <source>Berätta att en SIP inte behövs</source>
        <translation>Tell that no SIP is needed</translation>
    </message>
    <message>
        <source>Berätta för {parties} att en SIP inte behövs.</source>
        <translation>Tell {parties} that no SIP is needed.</translation>
    </message>
    <message>
        <source>Följ upp SIP:en från före inskrivningen</source>
        <translation>Follow up the SIP from before admission</translation>
    </message>
    <message>
        <source>Följ upp SIP:en</source>
        <translation>Follow up the SIP</translation>
    </message>
    <message>
        <source>Den fanns vid inskrivningen</source>
        <translation>It existed at admission</translation>
    </message>
    <message>
        <source>Ni kom överens {day} om att följa upp den SIP som fanns vid inskrivningen.</source>
        <translation>On {day} you agreed to follow up the SIP that existed at admission.</translation>
    </message>
    <message>
        <source>Avsluta SIP:en från före inskrivningen</source>
        <translation>Close the SIP from before admission</translation>
    </message>
    <message>
        <source>Avsluta SIP:en</source>
        <translation>Close the SIP</translation>
    </message>
    <message>
        <source>Det långsiktiga målet har ändrats</source>
        <translation>The long-term goal has changed</translation>
    </message>
    <message>
        <source>Ni kom överens {day} om att avsluta den SIP som fanns och börja om.</source>
        <translation>On {day} you agreed to close the SIP that existed and begin anew.</translation>
    </message>
    <message>
        <source>Kalla till en tidig uppföljning</source>
        <translation>Call to an early follow-up</translation>
    </message>
    <message>
        <source>Tidig uppföljning: inte kallat ännu</source>
        <translation>Early follow-up: not called yet</translation>
    </message>
    <message>
        <source>Tidig uppföljning</source>
        <translation>Early follow-up</translation>
    </message>
    <message>
        <source>Livet ändrades mycket {day}</source>
        <translation>Life changed a lot {day}</translation>
    </message>
    <message>
        <source>Livet har ändrats mycket. Den som är huvudansvarig kallar tidigare.</source>
        <translation>Life has changed a lot. The lead calls earlier.</translation>
    </message>
    <message>
        <source>Bestäm {by} om IMY ska få en anmälan</source>
        <translation>Decide {by} whether IMY is to be notified</translation>
    </message>
    <message>
        <source>Papper i fel händer: inte bestämt om IMY</source>
        <translation>Paper in the wrong hands: not decided about IMY</translation>
    </message>
    <message>
        <source>Bestäm om IMY senast {day}</source>
        <translation>Decide about IMY by {day}</translation>
    </message>
    <message>
        <source>Ett papper hamnade fel</source>
        <translation>A paper went astray</translation>
    </message>
    <message>
        <source>Ett papper hamnade fel {noticed_on}. Bestäm om IMY ska få en anmälan.</source>
        <translation>A paper went astray on {noticed_on}. Decide whether IMY is to be notified.</translation>
    </message>
    <message>
        <source>Anmäl till IMY {by}</source>
        <translation>Notify IMY {by}</translation>
    </message>
    <message>
        <source>Anmälan till IMY är {late} försenad</source>
        <translation>The notification to IMY is {late} late</translation>
    </message>
    <message>
        <source>Anmäl till IMY senast {day}</source>
        <translation>Notify IMY by {day}</translation>
    </message>
    <message>
        <source>Ett papper hamnade fel {noticed_on}. Anmälan till IMY är inte gjord.</source>
        <translation>A paper went astray on {noticed_on}. IMY has not been notified.</translation>
    </message>
    <message>
        <source>Berätta att ett papper hamnade fel</source>
        <translation>Tell that a paper went astray</translation>
    </message>
    <message>
        <source>Personen vet inte att ett papper hamnade fel</source>
        <translation>The person does not know that a paper went astray</translation>
    </message>
    <message>
        <source>Berätta att ett papper hamnade fel, eller skriv varför ni inte gör det.</source>
        <translation>Tell that a paper went astray, or write why you do not.</translation>
    </message>
    <message>
        <source>Ge papperet om att ingen SIP startas</source>
        <translation>Give the paper that no SIP is started</translation>
    </message>
    <message>
        <source>Papperet om att ingen SIP startas är inte lämnat</source>
        <translation>The paper that no SIP is started has not been given</translation>
    </message>
    <message>
        <source>Papperet om att ingen SIP startas</source>
        <translation>The paper that no SIP is started</translation>
    </message>
    <message>
        <source>Personen har inte fått papperet om att ingen SIP startas.</source>
        <translation>The person has not been given the paper that no SIP is started.</translation>
    </message>
    <message>
        <source>Berätta att mötet är ändrat</source>
        <translation>Tell them that the meeting has been changed</translation>
    </message>
    <message>
        <source>Berätta för {parties} att mötet är ändrat.</source>
        <translation>Tell {parties} that the meeting has been changed.</translation>
    </message>
    <message>
        <source>Ge papperet om att mötet är ändrat</source>
        <translation>Give the paper that the meeting has been changed</translation>
    </message>
    <message>
        <source>Papperet om att mötet är ändrat är inte lämnat</source>
        <translation>The paper that the meeting has been changed has not been given</translation>
    </message>
    <message>
        <source>Papperet om att mötet är ändrat</source>
        <translation>The paper that the meeting has been changed</translation>
    </message>
    <message>
        <source>Personen har inte fått papperet om att mötet är ändrat.</source>
        <translation>The person has not been given the paper that the meeting has been changed.</translation>
    </message>
    <message>
        <source>Berätta att SIP:en gäller</source>
        <translation>Tell them that the SIP applies</translation>
    </message>
    <message>
        <source>Berätta för {parties} att SIP:en gäller. Avslutet var ett misstag.</source>
        <translation>Tell {parties} that the SIP applies. The closing was a mistake.</translation>
    </message>
    <message>
        <source>Ge papperet om att SIP:en gäller</source>
        <translation>Give the paper that the SIP applies</translation>
    </message>
    <message>
        <source>Papperet om att SIP:en gäller är inte lämnat</source>
        <translation>The paper that the SIP applies has not been given</translation>
    </message>
    <message>
        <source>Papperet om att SIP:en gäller</source>
        <translation>The paper that the SIP applies</translation>
    </message>
    <message>
        <source>Personen har inte fått papperet om att SIP:en gäller.</source>
        <translation>The person has not been given the paper that the SIP applies.</translation>
    </message>
    <message>
        <source>Svara på kallelsen {by}</source>
        <translation>Answer the summons {by}</translation>
    </message>
    <message>
        <source>Svaret på kallelsen är {late} försenat</source>
        <translation>The answer to the summons is {late} late</translation>
    </message>
    <message>
        <source>Svar på kallelsen senast {day}</source>
        <translation>Answer to the summons by {day}</translation>
    </message>
    <message>
        <source>Från {called_by}</source>
        <translation>From {called_by}</translation>
    </message>
    <message>
        <source>Svara på kallelsen från {called_by}.</source>
        <translation>Answer the summons from {called_by}.</translation>
    </message>
    <message>
        <source>Kallad till möte {when}</source>
        <translation>Summoned to a meeting {when}</translation>
    </message>
    <message>
        <source>Kallad till möte {day}</source>
        <translation>Summoned to a meeting {day}</translation>
    </message>
    <message>
        <source>Av {called_by}</source>
        <translation>By {called_by}</translation>
    </message>
    <message>
        <source>Ni är kallade till möte av {called_by}.</source>
        <translation>You are summoned to a meeting by {called_by}.</translation>
    </message>
    <message>
        <source>Fråga efter planen</source>
        <translation>Ask for the plan</translation>
    </message>
    <message>
        <source>Planen har inte kommit</source>
        <translation>The plan has not come</translation>
    </message>
    <message>
        <source>Planen väntas senast {day}</source>
        <translation>The plan is expected by {day}</translation>
    </message>
    <message>
        <source>Planen från {called_by} har inte kommit. Fråga efter den.</source>
        <translation>The plan from {called_by} has not come. Ask for it.</translation>
    </message>
    <message>
        <source>Fyller 18 år {when}</source>
        <translation>Turns 18 {when}</translation>
    </message>
    <message>
        <source>Har fyllt 18 år och behöver tillfrågas</source>
        <translation>Has turned 18 and has to be asked</translation>
    </message>
    <message>
        <source>18 år {day}</source>
        <translation>18 on {day}</translation>
    </message>
    <message>
        <source>Samtycket behöver lämnas på nytt</source>
        <translation>Consent has to be given anew</translation>
    </message>
    <message>
        <source>Den enskilde fyller 18 år {day}. Fråga om samtycke på nytt den dagen.</source>
        <translation>The person turns 18 on {day}. Ask for consent anew that day.</translation>
    </message>
    <message>
        <source>Berätta att namn eller nummer var fel</source>
        <translation>Tell that name or number was wrong</translation>
    </message>
    <message>
        <source>Någon vet inte att namn eller nummer var fel</source>
        <translation>Somebody does not know that name or number was wrong</translation>
    </message>
    <message>
        <source>Till dem som har papper</source>
        <translation>To those who have papers</translation>
    </message>
    <message>
        <source>{parties} har papper med fel namn eller nummer. Berätta det och notera det.</source>
        <translation>{parties} have papers with a wrong name or number. Tell them and note it.</translation>
    </message>
    <message>
        <source>Personen vet inte att namn eller nummer var fel</source>
        <translation>The person does not know that name or number was wrong</translation>
    </message>
    <message>
        <source>Den enskilde har papper med fel namn eller nummer. Berätta det och notera det.</source>
        <translation>The person has papers with a wrong name or number. Tell her and note it.</translation>
    </message>
    <message>
        <source>Lämna tillbaka {by}</source>
        <translation>Hand back {by}</translation>
    </message>
    <message>
        <source>Skulle ha lämnats tillbaka för {late} sedan</source>
        <translation>Should have been handed back {late} ago</translation>
    </message>
    <message>
        <source>Lämna tillbaka senast {day}</source>
        <translation>Hand back by {day}</translation>
    </message>
    <message>
        <source>Du vikarierar</source>
        <translation>You cover</translation>
    </message>
    <message>
        <source>Du vikarierar för {colleague}. Lämna tillbaka ärendet {by}.</source>
        <translation>You cover for {colleague}. Hand the case back {by}.</translation>
    </message>
    <message>
        <source>Gör det vi har lovat {by}</source>
        <translation>Do what we have promised {by}</translation>
    </message>
    <message>
        <source>Det vi har lovat är {late} försenat</source>
        <translation>What we have promised is {late} late</translation>
    </message>
    <message>
        <source>Vi har lovat {by}: {what}</source>
        <translation>We have promised {by}: {what}</translation>
    </message>
    <message>
        <source>Vår insats: {what}</source>
        <translation>Our action: {what}</translation>
    </message>
    <message>
        <source>Senast {day}</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>Svara den som begär ut ärendet {by}</source>
        <translation>Answer whoever asks to see the case {by}</translation>
    </message>
    <message>
        <source>Svaret till den som begär ut ärendet är {late} försenat</source>
        <translation>The answer to whoever asks to see the case is {late} late</translation>
    </message>
    <message>
        <source>Svar till den som begär ut ärendet senast {day}</source>
        <translation>Answer to whoever asks to see the case by {day}</translation>
    </message>
    <message>
        <source>Sekretessen prövas först</source>
        <translation>The secrecy is tested first</translation>
    </message>
    <message>
        <source>Ärendet begärdes ut {asked_on}. Pröva sekretessen och svara.</source>
        <translation>Somebody asked to see the case on {asked_on}. Test the secrecy and answer.</translation>
    </message>
    <message>
        <source>{within} efter beskedet om utskrivningsklar</source>
        <translation>{within} after the notice of ready for discharge</translation>
    </message>
    <message>
        <source>{within} efter att behovet upptäcktes</source>
        <translation>{within} after the need was found</translation>
    </message>
    <message>
        <source>Mötet ska hållas {by}, {within} efter att behovet upptäcktes.</source>
        <translation>The meeting is to be held {by}, {within} after the need was found.</translation>
    </message>
    <message>
        <source>Kallelse från öppenvården {by}</source>
        <translation>Summons from open care {by}</translation>
    </message>
    <message>
        <source>Kallelsen från öppenvården är {late} försenad</source>
        <translation>The summons from open care is {late} late</translation>
    </message>
    <message>
        <source>Kallelse från öppenvården senast {day}</source>
        <translation>Summons from open care by {day}</translation>
    </message>
    <message>
        <source>Skriv när den kom</source>
        <translation>Write when it came</translation>
    </message>
    <message>
        <source>Regionens öppenvård kallar {by}. Skriv när kallelsen kom.</source>
        <translation>The region’s open care summons {by}. Write when the summons came.</translation>
    </message>
    <message>
        <source>Planen ska följas upp {by}. {called_by} kallar.</source>
        <translation>The plan is to be followed up {by}. {called_by} calls to it.</translation>
    </message>
    <message>
        <source>Planen ska följas upp {by}. Ingen är utsedd att kalla.</source>
        <translation>The plan is to be followed up {by}. Nobody is named to call to it.</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Något gick fel i programmet.</source>
        <translation>Something went wrong in the program.</translation>
    </message>
    <message>
        <source>Det du har skrivit är sparat som utkast. En rapport utan personuppgifter: {file}</source>
        <translation>What you have written is saved as a draft. A report without personal data: {file}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Statistik</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Spara som CSV-fil</source>
        <translation>Save as a CSV file</translation>
    </message>
    <message>
        <source>Från att behovet upptäcks till att mötet hålls. Inga namn, och grupper under fem visas inte.</source>
        <translation>From when the need is found until the meeting is held. No names, and groups under five are not shown.</translation>
    </message>
    <message>
        <source>Hur lång tid tar det?</source>
        <translation>How long does it take?</translation>
    </message>
    <message>
        <source>Räknar …</source>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Spara statistiken i mappen</source>
        <translation>Save the statistics in the folder</translation>
    </message>
    <message>
        <source>Sparat: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>{days} dagar</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>är medianen {year}</source>
        <translation>is the median {year}</translation>
    </message>
    <message>
        <source>inom {days} dagar</source>
        <translation>within {days} days</translation>
    </message>
    <message>
        <source>har en bokad uppföljning</source>
        <translation>have a follow-up booked</translation>
    </message>
    <message>
        <source>ärenden pågår</source>
        <translation>cases are open</translation>
    </message>
    <message>
        <source>samtycken går ut inom {days} dagar</source>
        <translation>consents run out within {days} days</translation>
    </message>
    <message numerus="yes">
        <source>%n månad(er) med färre än fem möten visas inte och ingår inte i året.</source>
        <translation>
            <numerusform>%n month with fewer than five meetings is not shown and not part of the year.</numerusform>
            <numerusform>%n months with fewer than five meetings are not shown and not part of the year.</numerusform>
        </translation>
    </message>
    <message>
        <source>En andel visas inte när någon av grupperna har färre än {smallest}.</source>
        <translation>A share is not shown when one of the groups has fewer than {smallest}.</translation>
    </message>
    <message>
        <source>Mediandagar per månad. Streckade staplar är längre än {days} dagar, – är färre än fem möten.</source>
        <translation>Median days per month. Hatched bars are longer than {days} days, – is fewer than five meetings.</translation>
    </message>
    <message>
        <source>Samma siffror i tabell</source>
        <translation>The same figures in a table</translation>
    </message>
    <message>
        <source>Månad</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Median, dagar</source>
        <translation>Median, days</translation>
    </message>
    <message>
        <source>visas inte</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>Inga än</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Visas inte: färre än fem i någon grupp</source>
        <translation>Not shown: fewer than five in one of the groups</translation>
    </message>
    <message>
        <source>färre än 5</source>
        <translation>fewer than 5</translation>
    </message>
    <message>
        <source>För få möten för att visas</source>
        <translation>Too few meetings to be shown</translation>
    </message>
    <message>
        <source>Hälften av mötena hölls inom {days} dagar</source>
        <translation>Half of the meetings were held within {days} days</translation>
    </message>
    <message>
        <source>Minst hälften av mötena dröjde mer än {days} dagar</source>
        <translation>At least half of the meetings took more than {days} days</translation>
    </message>
    <message>
        <source>{count} av {of}</source>
        <translation>{count} of {of}</translation>
    </message>
    <message>
        <source>Varför ärenden avslutades</source>
        <translation>Why cases were closed</translation>
    </message>
    <message>
        <source>Vad den senaste uppföljningen ledde till</source>
        <translation>What the latest follow-up led to</translation>
    </message>
    <message>
        <source>Blev du lyssnad på?</source>
        <translation>Were you listened to?</translation>
    </message>
    <message>
        <source>Vet du vem du ska ringa?</source>
        <translation>Do you know whom to ring?</translation>
    </message>
    <message>
        <source>Har SIP:en hjälpt dig?</source>
        <translation>Has the SIP helped you?</translation>
    </message>
    <message>
        <source>Tabell</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rad</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Tillsammans</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Flera små grupper tillsammans</source>
        <translation>Several small groups together</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Möten i tid</source>
        <translation>Meetings in time</translation>
    </message>
    <message>
        <source>Uppföljning bokad</source>
        <translation>Follow-up booked</translation>
    </message>
    <message>
        <source>Pågående ärenden</source>
        <translation>Open cases</translation>
    </message>
    <message>
        <source>Samtycken som snart går ut</source>
        <translation>Consents that soon run out</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Delvis</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Inget svar</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>Planen fortsätter</source>
        <translation>The plan goes on</translation>
    </message>
    <message>
        <source>Avslut</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Avslut, och ny SIP</source>
        <translation>Closing, and a new SIP</translation>
    </message>
    <message>
        <source>Målen är nådda</source>
        <translation>The goals are met</translation>
    </message>
    <message>
        <source>Behov finns inte från båda huvudmännen</source>
        <translation>No need from both authorities</translation>
    </message>
    <message>
        <source>Inget nytt behov väntas</source>
        <translation>No new need is expected</translation>
    </message>
    <message>
        <source>Samtycket är tillbakataget</source>
        <translation>Consent is withdrawn</translation>
    </message>
    <message>
        <source>Personen ville avsluta</source>
        <translation>The person wanted to end it</translation>
    </message>
    <message>
        <source>Målet har ändrats mycket</source>
        <translation>The goal has changed much</translation>
    </message>
    <message>
        <source>Flyttat</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Avlidit</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>Inget skäl är skrivet</source>
        <translation>No reason is written</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Fyll i personnummer eller födelsedatum. Åldern avgör vem som kan samtycka.</source>
        <translation>Fill in personal identity number or date of birth. The age decides who can consent.</translation>
    </message>
    <message>
        <source>Samtycket lämnades {given_on}, före myndighetsdagen. Fråga på nytt.</source>
        <translation>The consent was given on {given_on}, before the coming of age. Ask again.</translation>
    </message>
    <message>
        <source>Samtycke lämnades {given_on}, men det står inte när den enskilde fick information om SIP.</source>
        <translation>Consent was given on {given_on}, but it is not written when the person was informed about SIP.</translation>
    </message>
    <message>
        <source>Samtycke lämnades {given_on}, men informationen gavs först {informed_on}.</source>
        <translation>Consent was given on {given_on}, but the information was first given on {informed_on}.</translation>
    </message>
    <message>
        <source>Skriv hur ni vet att informationen gick fram.</source>
        <translation>Write how you know that the information was understood.</translation>
    </message>
    <message>
        <source>Skriv vilket språk tolken ska tala.</source>
        <translation>Write which language the interpreter is to speak.</translation>
    </message>
    <message>
        <source>En tolk behövs, men är inte bokad till mötet {meeting_on}.</source>
        <translation>An interpreter is needed but not booked for the meeting on {meeting_on}.</translation>
    </message>
    <message>
        <source>Den enskilde har inte godkänt att {party} är med. Fråga, och skriv vilken dag det godkändes.</source>
        <translation>The person has not approved that {party} takes part. Ask, and write which day it was approved.</translation>
    </message>
    <message>
        <source>Godkännandet av {party} är daterat {approved_on}. Den dagen har inte varit ännu.</source>
        <translation>The approval of {party} is dated {approved_on}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Mottagaren finns inte längre bland dem som är med.</source>
        <translation>The recipient is no longer among those who take part.</translation>
    </message>
    <message>
        <source>Prata med {party} innan brevet skickas.</source>
        <translation>Speak to {party} before the letter is sent.</translation>
    </message>
    <message>
        <source>Samtalet med {party} är daterat {spoken_on}. Den dagen har inte varit ännu.</source>
        <translation>The talk with {party} is dated {spoken_on}. That day has not come yet.</translation>
    </message>
    <message>
        <source>När ni pratade med {party} {spoken_on} gällde inget samtycke till det.</source>
        <translation>When you spoke to {party} on {spoken_on}, no consent to that was in force.</translation>
    </message>
    <message>
        <source>Ingen från {authority} är kallad.</source>
        <translation>Nobody from {authority} is summoned.</translation>
    </message>
    <message>
        <source>Den enskilde är inte tillfrågad om samtycke ännu.</source>
        <translation>The person has not been asked for consent yet.</translation>
    </message>
    <message>
        <source>Svara på minst en av de två frågorna om samtycke.</source>
        <translation>Answer at least one of the two questions about consent.</translation>
    </message>
    <message>
        <source>Den enskilde har sagt nej till att uppgifter delas.</source>
        <translation>The person has said no to information being shared.</translation>
    </message>
    <message>
        <source>Svara på om uppgifter får delas.</source>
        <translation>Answer whether information may be shared.</translation>
    </message>
    <message>
        <source>Inget samtycke gäller i dag för {party}.</source>
        <translation>No consent is in force today for {party}.</translation>
    </message>
    <message>
        <source>Svara på om en SIP får skrivas.</source>
        <translation>Answer whether a SIP may be written.</translation>
    </message>
    <message>
        <source>Den enskilde har sagt nej till att en SIP skrivs.</source>
        <translation>The person has said no to a SIP being written.</translation>
    </message>
    <message>
        <source>Den enskilde har sagt nej till att en SIP skrivs. Fråga om ni ändå ska träffas. Annars skickas inga brev.</source>
        <translation>The person has said no to a SIP being written. Ask whether you are to meet all the same. Otherwise no letters are sent.</translation>
    </message>
    <message>
        <source>Samtycket till att en SIP skrivs gäller inte i dag.</source>
        <translation>The consent to a SIP being written is not in force today.</translation>
    </message>
    <message>
        <source>Samtycket för {parties} gäller inte den här frågan. Fråga på nytt, eller ta bort frågan.</source>
        <translation>The consent for {parties} does not cover this question. Ask again, or remove the question.</translation>
    </message>
    <message>
        <source>Lägg till den egna enheten. Utan den finns ingen som får berätta något.</source>
        <translation>Add your own unit. Without it nobody may tell anything.</translation>
    </message>
    <message>
        <source>Samtycket säger inte vad {party} får berätta.</source>
        <translation>The consent does not say what {party} may tell.</translation>
    </message>
    <message>
        <source>Samtycket säger inte vem som får veta vad.</source>
        <translation>The consent does not say who may know what.</translation>
    </message>
    <message>
        <source>Läs raden för {party} och bekräfta den.</source>
        <translation>Read the row for {party} and confirm it.</translation>
    </message>
    <message>
        <source>För {party} saknas kryss för vilka som är med. Utan det kan inget papper skrivas.</source>
        <translation>For {party} there is no tick for who takes part. Without it no paper can be written.</translation>
    </message>
    <message>
        <source>{parties} får veta om {type}, men ingen får berätta det.</source>
        <translation>{parties} may know about {type}, but nobody may tell it.</translation>
    </message>
    <message>
        <source>Den egna enheten får inte berätta om {type}. Det står därför inte på papper till {parties}.</source>
        <translation>Your own unit may not tell about {type}. Therefore it does not stand on papers to {parties}.</translation>
    </message>
    <message>
        <source>Skriv varför uppgifter om {type} behövs.</source>
        <translation>Write why information about {type} is needed.</translation>
    </message>
    <message>
        <source>Samtycket omfattar {type}, som inte är valt för ärendet.</source>
        <translation>The consent covers {type}, which is not chosen for the case.</translation>
    </message>
    <message>
        <source>{party} har tillkommit efter samtycket. Fråga på nytt.</source>
        <translation>{party} came after the consent. Ask again.</translation>
    </message>
    <message>
        <source>Skriv från vilken dag samtycket gäller.</source>
        <translation>Write from which day the consent is in force.</translation>
    </message>
    <message>
        <source>Skriv till och med vilken dag samtycket gäller.</source>
        <translation>Write through which day the consent is in force.</translation>
    </message>
    <message>
        <source>Samtycket slutar {valid_to}, före sin första dag {valid_from}.</source>
        <translation>The consent ends on {valid_to}, before its first day {valid_from}.</translation>
    </message>
    <message>
        <source>Samtycket får gälla högst ett år, alltså till och med {longest}. Nu står det {valid_to}.</source>
        <translation>The consent may be in force for at most one year, through {longest}. Now it says {valid_to}.</translation>
    </message>
    <message>
        <source>Samtycket börjar gälla {valid_from}.</source>
        <translation>The consent comes into force on {valid_from}.</translation>
    </message>
    <message>
        <source>Samtycket gällde till och med {last_day}. Fråga på nytt.</source>
        <translation>The consent was in force through {last_day}. Ask again.</translation>
    </message>
    <message>
        <source>Samtyckets sista dag är {last_day}. Fråga om det ska förnyas.</source>
        <translation>The last day of the consent is {last_day}. Ask whether it is to be renewed.</translation>
    </message>
    <message>
        <source>Skriv vilken dag samtycket lämnades.</source>
        <translation>Write which day the consent was given.</translation>
    </message>
    <message>
        <source>Samtycket är daterat {given_on}. Den dagen har inte varit ännu.</source>
        <translation>The consent is dated {given_on}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Välj hur samtycket lämnades.</source>
        <translation>Choose how the consent was given.</translation>
    </message>
    <message>
        <source>Skriv vem som tog emot samtycket.</source>
        <translation>Write who received the consent.</translation>
    </message>
    <message>
        <source>Välj var samtycket är dokumenterat.</source>
        <translation>Choose where the consent is documented.</translation>
    </message>
    <message>
        <source>Skriv var pappret med samtycket förvaras.</source>
        <translation>Write where the paper with the consent is kept.</translation>
    </message>
    <message>
        <source>Samtycket är ett utkast. Registrera det när den enskilde har svarat.</source>
        <translation>The consent is a draft. Record it when the person has answered.</translation>
    </message>
    <message>
        <source>Samtycket till att dela uppgifter togs tillbaka {at}.</source>
        <translation>The consent to share information was withdrawn on {at}.</translation>
    </message>
    <message>
        <source>Samtycket till att en SIP skrivs togs tillbaka {at}.</source>
        <translation>The consent to a SIP being written was withdrawn on {at}.</translation>
    </message>
    <message>
        <source>Den enskilde har tagit tillbaka samtycke som rör {party}.</source>
        <translation>The person has withdrawn consent that concerns {party}.</translation>
    </message>
    <message>
        <source>Berätta för {parties} att samtycke har tagits tillbaka.</source>
        <translation>Tell {parties} that consent has been withdrawn.</translation>
    </message>
    <message>
        <source>Samtycket är tillbakataget. Avsluta ärendet.</source>
        <translation>The consent is taken back. Close the case.</translation>
    </message>
    <message>
        <source>Bekräfta vad texten handlar om. Till dess får ingen utanför enheten läsa den.</source>
        <translation>Confirm what the text is about. Until then nobody outside the unit may read it.</translation>
    </message>
    <message>
        <source>{party} får inte läsa den här texten: samtycket omfattar inte {types}. Skriv om texten, eller fråga på nytt.</source>
        <translation>{party} may not read this text: the consent does not cover {types}. Rewrite the text, or ask again.</translation>
    </message>
    <message>
        <source>Texten nämner {names}. Det får {party} inte veta. Skriv om texten.</source>
        <translation>The text mentions {names}. {party} may not know that. Rewrite the text.</translation>
    </message>
    <message>
        <source>Det finns ingen fråga till mötet som {party} får läsa.</source>
        <translation>There is no question for the meeting that {party} may read.</translation>
    </message>
    <message>
        <source>”{what}” står inte i planen för {parties}, som inte får veta vem som gör det. Fråga om samtycket ska omfatta det.</source>
        <translation>“{what}” is not in the plan for {parties}, who may not know who does it. Ask whether consent is to cover it.</translation>
    </message>
    <message>
        <source>Det här pappret är inte till {party}.</source>
        <translation>This paper is not for {party}.</translation>
    </message>
    <message>
        <source>Texten berättar något om en annan person, som inte har samtyckt till det.</source>
        <translation>The text tells something about another person, who has not consented to it.</translation>
    </message>
    <message>
        <source>Blankettens text är inte godkänd på det språket. Skriv tolkens namn, eller välj svenska.</source>
        <translation>The wording of the form is not approved in that language. Write the interpreter’s name, or choose Swedish.</translation>
    </message>
    <message>
        <source>”{word}” visar var någon med skyddade personuppgifter finns. Ta bort det ur texten.</source>
        <translation>“{word}” shows where somebody with protected personal data is. Take it out of the text.</translation>
    </message>
    <message>
        <source>{party} har skyddade personuppgifter. Välj ett annat sätt än posten.</source>
        <translation>{party} has protected personal data. Choose another way than the post.</translation>
    </message>
    <message>
        <source>Det här är inget personnummer eller samordningsnummer. Skriv tolv siffror.</source>
        <translation>This is no personal identity number or coordination number. Write twelve digits.</translation>
    </message>
    <message>
        <source>Kontrollsiffran stämmer inte. Läs numret en gång till.</source>
        <translation>The check digit is wrong. Read the number once more.</translation>
    </message>
    <message>
        <source>Numret är ett {kind}.</source>
        <translation>The number is a {kind}.</translation>
    </message>
    <message>
        <source>Födelsedatumet är {birth_date}, men numret säger {born}.</source>
        <translation>The date of birth is {birth_date}, but the number says {born}.</translation>
    </message>
    <message>
        <source>Skriv numret med tolv siffror. Med tio kan det betyda {born} eller hundra år tidigare.</source>
        <translation>Write the number with twelve digits. With ten it can mean {born} or a hundred years earlier.</translation>
    </message>
    <message>
        <source>Ärendets beteckning innehåller namn eller personnummer. Välj en annan beteckning.</source>
        <translation>The reference of the case contains a name or a personal identity number. Choose another reference.</translation>
    </message>
    <message>
        <source>Brev som inte är skickade: {count}. Mötet är {meeting_on}.</source>
        <translation>Letters not sent: {count}. The meeting is on {meeting_on}.</translation>
    </message>
    <message>
        <source>Skriv syftet med mötet.</source>
        <translation>Write the purpose of the meeting.</translation>
    </message>
    <message>
        <source>Skriv varför mötet behövs.</source>
        <translation>Write why the meeting is needed.</translation>
    </message>
    <message>
        <source>Skriv målet så som den enskilde vill att det berättas.</source>
        <translation>Write the goal as the person wants it told.</translation>
    </message>
    <message>
        <source>Fråga om målet får berättas så, och skriv vilken dag det godkändes.</source>
        <translation>Ask whether the goal may be told like that, and write which day it was approved.</translation>
    </message>
    <message>
        <source>Skriv minst en fråga till mötet.</source>
        <translation>Write at least one question for the meeting.</translation>
    </message>
    <message>
        <source>Skriv den enskildes namn.</source>
        <translation>Write the person’s name.</translation>
    </message>
    <message>
        <source>Skriv mottagarens namn.</source>
        <translation>Write the recipient’s name.</translation>
    </message>
    <message>
        <source>Skriv vad {party} kan bidra med.</source>
        <translation>Write what {party} can contribute.</translation>
    </message>
    <message>
        <source>Skriv vilken dag mötet är.</source>
        <translation>Write which day the meeting is.</translation>
    </message>
    <message>
        <source>Mötet {meeting_on} har redan varit.</source>
        <translation>The meeting on {meeting_on} has already been.</translation>
    </message>
    <message>
        <source>Skriv vilken tid mötet börjar.</source>
        <translation>Write what time the meeting begins.</translation>
    </message>
    <message>
        <source>Välj om ni ses i ett rum, på telefon eller på video.</source>
        <translation>Choose whether you meet in a room, by telephone or by video.</translation>
    </message>
    <message>
        <source>Skriv var mötet är, eller att platsen lämnas muntligt.</source>
        <translation>Write where the meeting is, or that the place is told by word of mouth.</translation>
    </message>
    <message>
        <source>Skriv till vilken dag ni vill ha svar.</source>
        <translation>Write by which day you want replies.</translation>
    </message>
    <message>
        <source>Svar begärs till {reply_by}, men mötet är redan {meeting_on}.</source>
        <translation>Replies are asked for by {reply_by}, but the meeting is already on {meeting_on}.</translation>
    </message>
    <message>
        <source>Svar begärs till {reply_by}, som redan har varit. Välj en ny dag innan breven skickas.</source>
        <translation>A reply is asked for by {reply_by}, which has passed. Choose a new day before the letters are sent.</translation>
    </message>
    <message>
        <source>{party} har inte svarat om mötet {meeting_on}. Ring.</source>
        <translation>{party} has not replied about the meeting on {meeting_on}. Call.</translation>
    </message>
    <message>
        <source>{party} kan inte komma {meeting_on}. Fråga vem som kommer i stället.</source>
        <translation>{party} cannot come on {meeting_on}. Ask who comes instead.</translation>
    </message>
    <message>
        <source>Den enskilde har inte sagt ja till {form}.</source>
        <translation>The person has not said yes to {form}.</translation>
    </message>
    <message>
        <source>Ta det första steget. Behovet bedömdes {judged_on}.</source>
        <translation>Take the first step. The need was judged on {judged_on}.</translation>
    </message>
    <message>
        <source>Skriv vem som bedömde behovet.</source>
        <translation>Write who judged the need.</translation>
    </message>
    <message>
        <source>Boka mötet. Behovet upptäcktes {found_on}.</source>
        <translation>Book the meeting. The need was found on {found_on}.</translation>
    </message>
    <message>
        <source>Mötet är {meeting_on}.</source>
        <translation>The meeting is on {meeting_on}.</translation>
    </message>
    <message>
        <source>Mötet {meeting_on} är senare än {latest}, som är sista dagen enligt rutinen. Skriv varför.</source>
        <translation>The meeting on {meeting_on} is later than {latest}, the last day of the routine. Write why.</translation>
    </message>
    <message>
        <source>Bestäm vem som antecknar på mötet.</source>
        <translation>Decide who takes notes at the meeting.</translation>
    </message>
    <message>
        <source>Skriv vilket stöd som behövs.</source>
        <translation>Write what support is needed.</translation>
    </message>
    <message>
        <source>Planen har ingen insats från {authority}.</source>
        <translation>The plan has no action by {authority}.</translation>
    </message>
    <message>
        <source>Välj om kommunen eller regionen är huvudansvarig.</source>
        <translation>Choose whether the municipality or the region has the overall responsibility.</translation>
    </message>
    <message>
        <source>Skriv vad som ska göras.</source>
        <translation>Write what is to be done.</translation>
    </message>
    <message>
        <source>Välj vem som gör ”{what}”.</source>
        <translation>Choose who does “{what}”.</translation>
    </message>
    <message>
        <source>Ingen gör längre ”{what}”. Välj någon annan.</source>
        <translation>Nobody does “{what}” any longer. Choose somebody else.</translation>
    </message>
    <message>
        <source>Skriv vem hos {party} som gör ”{what}”.</source>
        <translation>Write who at {party} does “{what}”.</translation>
    </message>
    <message>
        <source>Skriv telefonnummer till den hos {party} som gör ”{what}”.</source>
        <translation>Write a telephone number for whoever at {party} does “{what}”.</translation>
    </message>
    <message>
        <source>Skriv när det här görs: ”{what}”.</source>
        <translation>Write when this is done: “{what}”.</translation>
    </message>
    <message>
        <source>Skriv var det här görs: ”{what}”.</source>
        <translation>Write where this is done: “{what}”.</translation>
    </message>
    <message>
        <source>Skriv namnet på den som är huvudansvarig.</source>
        <translation>Write the name of the one who is responsible.</translation>
    </message>
    <message>
        <source>Skriv telefonnummer till den som är huvudansvarig.</source>
        <translation>Write a telephone number for the one who is responsible.</translation>
    </message>
    <message>
        <source>Skriv vilken dag planen följs upp.</source>
        <translation>Write which day the plan is followed up.</translation>
    </message>
    <message>
        <source>Uppföljningen {follow_up_on} behöver vara efter mötet {drawn_up_on}.</source>
        <translation>The follow-up on {follow_up_on} has to come after the meeting on {drawn_up_on}.</translation>
    </message>
    <message>
        <source>Skriv var planen följs upp, eller att platsen lämnas muntligt.</source>
        <translation>Write where the plan is followed up, or that the place is told by word of mouth.</translation>
    </message>
    <message>
        <source>Skriv vem som kallar till uppföljningen.</source>
        <translation>Write who calls to the follow-up.</translation>
    </message>
    <message>
        <source>Det finns ingen uppföljning att skriva ut ännu.</source>
        <translation>There is no follow-up to print yet.</translation>
    </message>
    <message>
        <source>Skriv vilken dag uppföljningen var.</source>
        <translation>Write which day the follow-up was.</translation>
    </message>
    <message>
        <source>Uppföljningen är daterad {held_on}. Den dagen har inte varit ännu.</source>
        <translation>The follow-up is dated {held_on}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Svara för varje insats och varje mål hur det blev. Svar som saknas: {count}.</source>
        <translation>Answer for each action and each goal how it went. Answers missing: {count}.</translation>
    </message>
    <message>
        <source>Välj vad som händer nu: fortsätta, avsluta eller börja om.</source>
        <translation>Choose what happens now: go on, close or start again.</translation>
    </message>
    <message>
        <source>Uppföljningen är inte klar. Bestäm utfallet innan den lämnas ut.</source>
        <translation>The follow-up is not finished. Decide the outcome before it is given out.</translation>
    </message>
    <message>
        <source>Skriv den nya versionen av planen, med en ny dag för uppföljning, och fastställ den.</source>
        <translation>Write the new version of the plan, with a new day for follow-up, and fix it.</translation>
    </message>
    <message>
        <source>Skriv vem som är kontaktperson hos {party}.</source>
        <translation>Write who is the contact person at {party}.</translation>
    </message>
    <message>
        <source>Planen är ett utkast. Fastställ den innan den lämnas ut.</source>
        <translation>The plan is a draft. Make it final before it is given out.</translation>
    </message>
    <message>
        <source>Fastställ planen. Mötet var {meeting_on}.</source>
        <translation>Make the plan final. The meeting was on {meeting_on}.</translation>
    </message>
    <message>
        <source>Skriv vilken dag den felaktiga uppgiften antecknades i akten.</source>
        <translation>Write which day the wrong fact was noted in the file.</translation>
    </message>
    <message>
        <source>Planen som gäller finns här: {where}. Det som skrivs ut härifrån är ett arbetsexemplar.</source>
        <translation>The plan in force is here: {where}. What is printed from here is a working copy.</translation>
    </message>
    <message>
        <source>Skriv den enskildes styrkor i planen.</source>
        <translation>Write the person’s strengths in the plan.</translation>
    </message>
    <message>
        <source>Skriv i planen vad den enskilde vill, med egna ord.</source>
        <translation>Write in the plan what the person wants, in her or his own words.</translation>
    </message>
    <message>
        <source>Skriv i planen vilket stöd som finns i dag.</source>
        <translation>Write in the plan what support there is today.</translation>
    </message>
    <message>
        <source>Läs upp planen och fråga om den stämmer.</source>
        <translation>Read the plan aloud and ask whether it is right.</translation>
    </message>
    <message>
        <source>Den enskilde har sagt nej till planen.</source>
        <translation>The person has said no to the plan.</translation>
    </message>
    <message>
        <source>Skriv vilken dag planen lästes upp.</source>
        <translation>Write which day the plan was read aloud.</translation>
    </message>
    <message>
        <source>Fråga den enskilde om planen stämmer. Den lämnades ut utan svar.</source>
        <translation>Ask the person whether the plan is right. It was given out without an answer.</translation>
    </message>
    <message>
        <source>Avsluta ärendet. Uppföljningen ledde till det.</source>
        <translation>Close the case. The follow-up led to it.</translation>
    </message>
    <message>
        <source>Välj varför ärendet avslutas.</source>
        <translation>Choose why the case is closed.</translation>
    </message>
    <message>
        <source>Skriv från vilken dag SIP:en inte gäller längre.</source>
        <translation>Write from which day the SIP no longer holds.</translation>
    </message>
    <message>
        <source>SIP:en gäller till {closing_on}. Ärendet kan avslutas när den dagen har kommit.</source>
        <translation>The SIP holds until {closing_on}. The case can be closed when that day has come.</translation>
    </message>
    <message>
        <source>Det är inte bestämt att SIP:en ska avslutas.</source>
        <translation>It is not decided that the SIP ends.</translation>
    </message>
    <message>
        <source>Både kommunen och regionen har insatser i planen. Skriv varför ärendet ändå avslutas.</source>
        <translation>Both the municipality and the region have actions in the plan. Write why the case is closed all the same.</translation>
    </message>
    <message>
        <source>Berätta för {parties} att SIP:en inte gäller längre.</source>
        <translation>Tell {parties} that the SIP no longer holds.</translation>
    </message>
    <message>
        <source>Ge den enskilde papperet om att SIP:en är avslutad.</source>
        <translation>Give the person the paper that the SIP has ended.</translation>
    </message>
    <message>
        <source>Alla som vet om SIP:en har inte fått veta att den är slut. Papper som inte är skickade: {count}.</source>
        <translation>Not everybody who knows of the SIP has been told that it has ended. Papers not sent: {count}.</translation>
    </message>
    <message>
        <source>{party} har inte fått något papper om SIP:en, och behöver därför inte få veta att den avslutas.</source>
        <translation>{party} has been given no paper about the SIP, and so need not be told that it ends.</translation>
    </message>
    <message>
        <source>Skriv vart den enskilde och närstående kan vända sig igen.</source>
        <translation>Write where the person and relatives can turn again.</translation>
    </message>
    <message>
        <source>Den enskilde är utskriven. Skriv när planeringen för tiden efter utskrivningen gjordes.</source>
        <translation>The person has been discharged. Write when the time after discharge was planned.</translation>
    </message>
    <message>
        <source>Kommunen och regionen ger båda stöd. Erbjud ett SIP-möte och skriv vilken dag det gjordes.</source>
        <translation>Municipality and region both give support. Offer a SIP meeting and write the day it was done.</translation>
    </message>
    <message>
        <source>Skriv vad den enskilde svarade på erbjudandet om ett SIP-möte, och vilken dag.</source>
        <translation>Write what the person answered to the offer of a SIP meeting, and the day.</translation>
    </message>
    <message>
        <source>Den enskilde tackade nej till ett SIP-möte {answered_on}. Fråga på nytt om något har ändrats.</source>
        <translation>The person declined a SIP meeting on {answered_on}. Ask again if something has changed.</translation>
    </message>
    <message>
        <source>Det långsiktiga målet är detsamma. Följ upp och ändra den SIP som finns. Börja inte om.</source>
        <translation>The long-term goal is the same. Follow up and revise the SIP that exists. Do not begin anew.</translation>
    </message>
    <message>
        <source>Den enskilde samtycker inte till det. Den SIP som finns ligger kvar som den är.</source>
        <translation>The person does not consent to it. The SIP that exists stays as it is.</translation>
    </message>
    <message>
        <source>Lägg till regionens öppenvård som deltagare, också när kommunen ger vården.</source>
        <translation>Add the region&apos;s open care as a participant, also when the municipality gives the care.</translation>
    </message>
    <message>
        <source>Skriv varför mötet hålls på sjukhuset. Annars hålls det hemma, en tid efter utskrivningen.</source>
        <translation>Write why the meeting is held in hospital. Otherwise it is held at home, some time after discharge.</translation>
    </message>
    <message>
        <source>Skriv vem som är huvudansvarig fast vårdkontakt i regionens öppenvård. Den kallar till mötet.</source>
        <translation>Write who is the main care contact in the region&apos;s open care. That person summons to the meeting.</translation>
    </message>
    <message>
        <source>Den fasta vårdkontakten {called_by} kallar till mötet. Kom överens om någon annan ska göra det.</source>
        <translation>The care contact {called_by} summons to the meeting. Agree on it if somebody else is to do so.</translation>
    </message>
    <message>
        <source>En SIP finns redan. Den som är huvudansvarig för den, {called_by}, kallar till uppföljningen.</source>
        <translation>There is a SIP already. Its lead, {called_by}, summons to the follow-up.</translation>
    </message>
    <message>
        <source>Skriv klockslaget då beskedet om utskrivningsklar kom. Det avgör från vilken dag kommunen betalar.</source>
        <translation>Write the time when the notice of ready for discharge came. It decides from which day the municipality pays.</translation>
    </message>
    <message>
        <source>Vårdbegäran ska säga att en SIP finns. Skriv vem som meddelade det, och när.</source>
        <translation>The care request must say that there is a SIP. Write who told it, and when.</translation>
    </message>
    <message>
        <source>Vid öppen tvångsvård görs en samordnad vårdplan i stället för en SIP. Kontakta den psykiatriska enhet som ansvarar för vården.</source>
        <translation>In compulsory open care a coordinated care plan (samordnad vårdplan) is made instead of a SIP. Contact the psychiatric unit that is responsible for the care.</translation>
    </message>
    <message>
        <source>Beskedet om utskrivningsklar kom {ready_on}. Skicka kallelser. Så många återstår: {count}.</source>
        <translation>The notice of ready for discharge came on {ready_on}. Send summons. Still to be sent: {count}.</translation>
    </message>
    <message>
        <source>Kallelsen skulle skickas senast {latest}. Den sista skickades {sent_on}.</source>
        <translation>The summons was to be sent by {latest}. The last one was sent on {sent_on}.</translation>
    </message>
    <message>
        <source>Kommunens betalningsansvar börjar. Beskedet om utskrivningsklar kom {ready_on}.</source>
        <translation>The municipality&apos;s duty to pay begins. The notice of ready for discharge came on {ready_on}.</translation>
    </message>
    <message>
        <source>Beskedet skickas när det är bedömt att en SIP inte behövs. Svara på sidan Utskrivning.</source>
        <translation>The notice is sent when it has been judged that no SIP is needed. Answer on the page Discharge.</translation>
    </message>
    <message>
        <source>Skriv vilken dag det bedömdes att en SIP inte behövs.</source>
        <translation>Write the day it was judged that no SIP is needed.</translation>
    </message>
    <message>
        <source>Skriv den dag bedömningen gjordes. {told_on} har inte varit ännu.</source>
        <translation>Write the day it was judged. {told_on} has not been yet.</translation>
    </message>
    <message>
        <source>Skriv vem som bedömde att en SIP inte behövs.</source>
        <translation>Write who judged that no SIP is needed.</translation>
    </message>
    <message>
        <source>Stöd behövs från både kommunen och regionen. Då erbjuds ett SIP-möte. Ändra svaret, eller behovet.</source>
        <translation>Support is needed from both municipality and region. Then a SIP meeting is offered. Change the answer, or the need.</translation>
    </message>
    <message>
        <source>Lägg till de verksamheter som berörs på sidan Deltagare. De ska få veta att en SIP inte behövs.</source>
        <translation>Add the units concerned on the page Participants. They are to be told that no SIP is needed.</translation>
    </message>
    <message>
        <source>Berätta för {parties} att en SIP inte behövs.</source>
        <translation>Tell {parties} that no SIP is needed.</translation>
    </message>
    <message>
        <source>Följ upp den SIP som fanns vid inskrivningen.</source>
        <translation>Follow up the SIP that existed at admission.</translation>
    </message>
    <message>
        <source>Avsluta den SIP som fanns vid inskrivningen, och börja om med nytt samtycke.</source>
        <translation>Close the SIP that existed at admission, and begin anew with new consent.</translation>
    </message>
    <message>
        <source>Livet har ändrats mycket. Kalla till en tidig uppföljning.</source>
        <translation>Life has changed a lot. Call to an early follow-up.</translation>
    </message>
    <message>
        <source>Frågorna tar längre tid än mötet. Minuter för mycket: {over}. Korta ned, eller boka längre tid.</source>
        <translation>The questions take longer than the meeting. Minutes too many: {over}. Shorten them, or book more time.</translation>
    </message>
    <message>
        <source>Skriv när mötet börjar.</source>
        <translation>Write when the meeting begins.</translation>
    </message>
    <message>
        <source>Skriv minst en fråga som mötet ska ta upp.</source>
        <translation>Write at least one question for the meeting to take up.</translation>
    </message>
    <message>
        <source>Skriv varför den enskilde inte var med hela mötet.</source>
        <translation>Write why the person was not there for the whole meeting.</translation>
    </message>
    <message>
        <source>Skriv hur det kom fram vad den enskilde vill och tycker.</source>
        <translation>Write how what the person wants and thinks was put forward.</translation>
    </message>
    <message>
        <source>Skriv vem som är företrädare. Annars finns ingen som kan samtycka.</source>
        <translation>Write who the representative is. Otherwise there is nobody who can consent.</translation>
    </message>
    <message>
        <source>Välj vem som är företrädare. Lägg först till den på Deltagare.</source>
        <translation>Choose who the representative is. First add the person on Participants.</translation>
    </message>
    <message>
        <source>Välj vilken sorts företrädare det är.</source>
        <translation>Choose what kind of representative it is.</translation>
    </message>
    <message>
        <source>Skriv vad uppdraget omfattar.</source>
        <translation>Write what the assignment covers.</translation>
    </message>
    <message>
        <source>Skriv vilket beslut eller vilken handling du har sett.</source>
        <translation>Write which decision or document you have seen.</translation>
    </message>
    <message>
        <source>Skriv vem som har bedömt uppdraget.</source>
        <translation>Write who has assessed the assignment.</translation>
    </message>
    <message>
        <source>Fyll i vilken dag uppdraget bedömdes.</source>
        <translation>Fill in the day the assignment was assessed.</translation>
    </message>
    <message>
        <source>Uppdraget kan inte vara bedömt {assessed_on}. Den dagen har inte kommit.</source>
        <translation>The assignment cannot have been assessed on {assessed_on}. That day has not come.</translation>
    </message>
    <message>
        <source>Svara på om den enskilde går med på det.</source>
        <translation>Answer whether the person goes along with it.</translation>
    </message>
    <message>
        <source>Den enskilde går inte med på det. En företrädare samtycker aldrig mot den enskildes vilja.</source>
        <translation>The person does not go along with it. A representative never consents against the person’s will.</translation>
    </message>
    <message>
        <source>En företrädare lämnade samtycket, men nu samtycker den enskilde själv. Fråga på nytt.</source>
        <translation>A representative gave the consent, but now the person consents personally. Ask again.</translation>
    </message>
    <message>
        <source>Välj vilken företrädare som lämnade samtycket.</source>
        <translation>Choose which representative gave the consent.</translation>
    </message>
    <message>
        <source>Samtycket lämnades {given_on}, men uppdraget bedömdes först {assessed_on}. Fråga på nytt.</source>
        <translation>The consent was given on {given_on}, but the assignment was not assessed until {assessed_on}. Ask again.</translation>
    </message>
    <message>
        <source>Skriv vad som hände med papperet.</source>
        <translation>Write what happened to the paper.</translation>
    </message>
    <message>
        <source>Skriv vem som fick papperet av misstag.</source>
        <translation>Write who got the paper by mistake.</translation>
    </message>
    <message>
        <source>Skriv vilken dag ni märkte att papperet hamnade fel.</source>
        <translation>Write on which day you noticed that the paper had gone astray.</translation>
    </message>
    <message>
        <source>Skriv vad ni har gjort för att begränsa skadan.</source>
        <translation>Write what you have done to limit the harm.</translation>
    </message>
    <message>
        <source>Att papperet hamnade fel är daterat {noticed_on}. Den dagen har inte varit ännu.</source>
        <translation>That the paper went astray is dated {noticed_on}. That day has not been yet.</translation>
    </message>
    <message>
        <source>Skriv varför IMY inte behöver få en anmälan.</source>
        <translation>Write why the data protection authority (IMY) need not be notified.</translation>
    </message>
    <message>
        <source>Ett papper hamnade fel {noticed_on}. Bestäm om IMY ska få en anmälan, inom 72 timmar.</source>
        <translation>A paper went astray on {noticed_on}. Decide whether IMY is to be notified, within 72 hours.</translation>
    </message>
    <message>
        <source>Ett papper hamnade fel {noticed_on}. Anmäl det till IMY inom 72 timmar, och skriv vilken dag.</source>
        <translation>A paper went astray on {noticed_on}. Notify IMY within 72 hours, and write on which day.</translation>
    </message>
    <message>
        <source>Berätta för den enskilde att papperet hamnade fel, eller skriv varför ni inte gör det.</source>
        <translation>Tell the person that the paper went astray, or write why you do not.</translation>
    </message>
    <message>
        <source>Skriv vilken dag det bestämdes att ingen SIP startas här.</source>
        <translation>Write the day on which it was decided that no SIP is started here.</translation>
    </message>
    <message>
        <source>Svaret är daterat {answered_on}. Den dagen har inte varit ännu.</source>
        <translation>The answer is dated {answered_on}. That day has not been yet.</translation>
    </message>
    <message>
        <source>Skriv vem som bestämde att ingen SIP startas här.</source>
        <translation>Write who decided that no SIP is started here.</translation>
    </message>
    <message>
        <source>Skriv varför ingen SIP startas.</source>
        <translation>Write why no SIP is started.</translation>
    </message>
    <message>
        <source>Skriv vem som tar över önskan om en SIP.</source>
        <translation>Write who takes over the request for a SIP.</translation>
    </message>
    <message>
        <source>Den som tar över har inte bekräftat det.</source>
        <translation>Whoever takes over has not confirmed it.</translation>
    </message>
    <message>
        <source>Ge den enskilde papperet om att ingen SIP startas.</source>
        <translation>Give the person the paper that no SIP is started.</translation>
    </message>
    <message>
        <source>Önskan om en SIP är inte avböjd.</source>
        <translation>The request for a SIP has not been declined.</translation>
    </message>
    <message>
        <source>Inget samtycke har tagits tillbaka.</source>
        <translation>No consent has been withdrawn.</translation>
    </message>
    <message>
        <source>{party} har inte fått något papper, och behöver inte få veta att samtycke har tagits tillbaka.</source>
        <translation>{party} has not been given any paper, and does not need to be told that consent has been withdrawn.</translation>
    </message>
    <message>
        <source>Det som har tagits tillbaka rör inte {party}.</source>
        <translation>What has been withdrawn does not concern {party}.</translation>
    </message>
    <message>
        <source>Berätta för {parties} att mötet är ändrat.</source>
        <translation>Tell {parties} that the meeting has been changed.</translation>
    </message>
    <message>
        <source>Berätta för den enskilde att mötet är ändrat.</source>
        <translation>Tell the person that the meeting has been changed.</translation>
    </message>
    <message>
        <source>{party} har inte fått något brev om mötet, och behöver inget besked om att det är ändrat.</source>
        <translation>{party} has not had a letter about the meeting, and needs no notice that it has been changed.</translation>
    </message>
    <message>
        <source>Mötet är som det står i brevet som är skickat.</source>
        <translation>The meeting is as it says in the letter that was sent.</translation>
    </message>
    <message>
        <source>Berätta för {parties} att SIP:en gäller. Avslutet var ett misstag.</source>
        <translation>Tell {parties} that the SIP applies. The closing was a mistake.</translation>
    </message>
    <message>
        <source>Ge den enskilde papperet om att SIP:en gäller. Avslutet var ett misstag.</source>
        <translation>Give the person the paper that the SIP applies. The closing was a mistake.</translation>
    </message>
    <message>
        <source>{party} har inte fått papper om att SIP:en är slut, och behöver inte få veta att den gäller.</source>
        <translation>{party} has not been given a paper that the SIP has ended, and does not need to be told that it applies.</translation>
    </message>
    <message>
        <source>SIP:en ska avslutas. Beskedet om att den gäller skickas inte.</source>
        <translation>The SIP is to be closed. The notice that it applies is not sent.</translation>
    </message>
    <message>
        <source>Skriv vilken verksamhet som kallar.</source>
        <translation>Write which service summons.</translation>
    </message>
    <message>
        <source>Skriv vem som kommer från er.</source>
        <translation>Write who comes from you.</translation>
    </message>
    <message>
        <source>Svara på kallelsen från {called_by}.</source>
        <translation>Answer the summons from {called_by}.</translation>
    </message>
    <message>
        <source>Ni är kallade till möte av {called_by}.</source>
        <translation>You are summoned to a meeting by {called_by}.</translation>
    </message>
    <message>
        <source>Planen från {called_by} har inte kommit. Fråga efter den.</source>
        <translation>The plan from {called_by} has not come. Ask for it.</translation>
    </message>
    <message>
        <source>Fyll i vilken dag barnet tillfrågades.</source>
        <translation>Fill in the day on which the child was asked.</translation>
    </message>
    <message>
        <source>Barnet kan inte vara tillfrågat {asked_on}. Den dagen har inte kommit.</source>
        <translation>The child cannot have been asked on {asked_on}. That day has not come.</translation>
    </message>
    <message>
        <source>Skriv vem som frågade barnet.</source>
        <translation>Write who asked the child.</translation>
    </message>
    <message>
        <source>Skriv hur barnet fick information och hur du frågade.</source>
        <translation>Write how the child was informed and how you asked.</translation>
    </message>
    <message>
        <source>Skriv vad barnet själv säger. Det behövs vem som än samtycker.</source>
        <translation>Write what the child says. It is needed whoever consents.</translation>
    </message>
    <message>
        <source>Välj vem som samtycker, efter en bedömning av hur moget barnet är.</source>
        <translation>Choose who consents, after assessing how mature the child is.</translation>
    </message>
    <message>
        <source>Skriv varför mognaden bedöms så.</source>
        <translation>Write why the maturity is assessed so.</translation>
    </message>
    <message>
        <source>En ålder räcker inte som skäl. Skriv vad som visar hur moget barnet är.</source>
        <translation>An age is not reason enough. Write what shows how mature the child is.</translation>
    </message>
    <message>
        <source>Skriv vem som har bedömt barnets mognad.</source>
        <translation>Write who has assessed the child’s maturity.</translation>
    </message>
    <message>
        <source>Fyll i vilken dag barnets mognad bedömdes.</source>
        <translation>Fill in the day on which the child’s maturity was assessed.</translation>
    </message>
    <message>
        <source>Mognaden kan inte vara bedömd {assessed_on}. Den dagen har inte kommit.</source>
        <translation>The maturity cannot have been assessed on {assessed_on}. That day has not come.</translation>
    </message>
    <message>
        <source>Samtycke behövs också från {names}. Fråga, och registrera svaret som ett eget samtycke.</source>
        <translation>Consent is needed from {names} too. Ask, and record the answer as a consent of its own.</translation>
    </message>
    <message>
        <source>Välj vem som lämnade samtycket: en av dem vars samtycke behövs.</source>
        <translation>Choose who gave the consent: one of those whose consent is needed.</translation>
    </message>
    <message>
        <source>Samtycket lämnades {given_on}, men barnet tillfrågades först {asked_on}. Fråga på nytt.</source>
        <translation>The consent was given on {given_on}, but the child was not asked until {asked_on}. Ask anew.</translation>
    </message>
    <message>
        <source>Samtycket lämnades {given_on}, men mognaden bedömdes först {assessed_on}. Fråga på nytt.</source>
        <translation>The consent was given on {given_on}, but the maturity was not assessed until {assessed_on}. Ask anew.</translation>
    </message>
    <message>
        <source>Samtycket slutar att gälla {birthday}, på 18-årsdagen. Då behöver den enskilde tillfrågas på nytt.</source>
        <translation>The consent ends on {birthday}, the 18th birthday. Then the person has to be asked anew.</translation>
    </message>
    <message>
        <source>Den enskilde fyller 18 år {birthday}. Vårdnadshavarnas rätt slutar då. Fråga den enskilde på nytt.</source>
        <translation>The person turns 18 on {birthday}. The guardians’ right ends then. Ask the person anew.</translation>
    </message>
    <message>
        <source>Den enskilde är myndig. Vårdnadshavare kan inte samtycka längre. Välj vem som samtycker.</source>
        <translation>The person is of age. Guardians can no longer consent. Choose who consents.</translation>
    </message>
    <message>
        <source>Svara på om en eller två har vårdnaden.</source>
        <translation>Answer whether one or two have custody.</translation>
    </message>
    <message>
        <source>Skriv vem som är vårdnadshavare.</source>
        <translation>Write who is the guardian.</translation>
    </message>
    <message>
        <source>Vid gemensam vårdnad behövs samtycke från båda. Lägg till den andra vårdnadshavaren.</source>
        <translation>With joint custody both have to consent. Add the other guardian.</translation>
    </message>
    <message>
        <source>Välj vem som är vårdnadshavare, eller skriv namnet.</source>
        <translation>Choose who is the guardian, or write the name.</translation>
    </message>
    <message>
        <source>Ingen vårdnadshavare tillfrågas, så ingen kan samtycka. Bedöm barnets mognad på nytt, eller ta reda på vem som får samtycka i stället.</source>
        <translation>No guardian is asked, so nobody can consent. Assess the child’s maturity anew, or find out who may consent instead.</translation>
    </message>
    <message>
        <source>{party} är vårdnadshavare och får inte veta det här. Ta bort {party} från deltagarna.</source>
        <translation>{party} is a guardian and may not know of this. Remove {party} from the participants.</translation>
    </message>
    <message>
        <source>Skriv varför vårdnadshavaren inte tillfrågas, eller inte får veta allt.</source>
        <translation>Write why the guardian is not asked, or may not know everything.</translation>
    </message>
    <message>
        <source>Skriv vilket beslut det grundas på.</source>
        <translation>Write on which decision it rests.</translation>
    </message>
    <message>
        <source>Skriv vem som har beslutat, och vid vilken myndighet.</source>
        <translation>Write who decided, and at which authority.</translation>
    </message>
    <message>
        <source>Fyll i vilken dag det beslutades.</source>
        <translation>Fill in the day on which it was decided.</translation>
    </message>
    <message>
        <source>Beslutet kan inte vara fattat {decided_on}. Den dagen har inte kommit.</source>
        <translation>The decision cannot have been made on {decided_on}. That day has not come.</translation>
    </message>
    <message>
        <source>En mening har {count} ord. Dela den, så blir texten lättare att läsa.</source>
        <translation>A sentence has {count} words. Divide it, and the text becomes easier to read.</translation>
    </message>
    <message>
        <source>”{word}” är en förkortning. Skriv ut orden.</source>
        <translation>“{word}” is an abbreviation. Write the words out.</translation>
    </message>
    <message>
        <source>Texten är svår att läsa (LIX {count}). Skriv kortare meningar och vanligare ord.</source>
        <translation>The text is hard to read (LIX {count}). Write shorter sentences and more common words.</translation>
    </message>
    <message>
        <source>Skriv varför namnet eller numret blev fel.</source>
        <translation>Write why the name or the number was wrong.</translation>
    </message>
    <message>
        <source>Papper är lämnade med fel namn eller nummer. Svara på om någon fick veta något om fel person.</source>
        <translation>Papers were given with a wrong name or number. Answer whether anybody was told something about the wrong person.</translation>
    </message>
    <message>
        <source>Någon fick veta något om fel person. Skriv det under Papper i fel händer.</source>
        <translation>Somebody was told something about the wrong person. Write it under Paper in the wrong hands.</translation>
    </message>
    <message>
        <source>Berätta för {parties} att namnet eller numret på deras papper var fel.</source>
        <translation>Tell {parties} that the name or the number on their papers was wrong.</translation>
    </message>
    <message>
        <source>Berätta för den enskilde att namnet eller numret på papperen var fel.</source>
        <translation>Tell the person that the name or the number on the papers was wrong.</translation>
    </message>
    <message>
        <source>Ärendet går vidare i {number}. Inga papper görs härifrån: öppna det andra ärendet.</source>
        <translation>The case goes on in {number}. No papers are made from here: open the other case.</translation>
    </message>
    <message>
        <source>Den som samtycker får inte veta vilka som är med, så ingen har samtyckt till det. Barnet eller en annan vårdnadshavare behöver samtycka.</source>
        <translation>Whoever consents may not know who takes part, so nobody has consented to it. The child or another guardian needs to consent.</translation>
    </message>
    <message>
        <source>Du vikarierar för {colleague}. Lämna tillbaka ärendet.</source>
        <translation>You cover for {colleague}. Hand the case back.</translation>
    </message>
    <message>
        <source>Vi har lovat: {what}. Skriv när det är klart.</source>
        <translation>We have promised: {what}. Write when it is done.</translation>
    </message>
    <message>
        <source>Insatsen är markerad som klar {done_on}. Den dagen har inte varit ännu.</source>
        <translation>The action is marked as done on {done_on}. That day has not been yet.</translation>
    </message>
    <message>
        <source>Välj vem prövningen gäller.</source>
        <translation>Choose whom the test is about.</translation>
    </message>
    <message>
        <source>Kryssa de uppgifter som kan lämnas utan att skada någon.</source>
        <translation>Tick the information that can be given without harm to anybody.</translation>
    </message>
    <message>
        <source>Skriv varför det står klart att ingen skadas av att uppgifterna lämnas.</source>
        <translation>Write why it is clear that nobody comes to harm by the information being given.</translation>
    </message>
    <message>
        <source>Ingen kan samtycka, och det är inte prövat att {party} kan få veta om {types} utan att någon skadas. Pröva det under Företrädare, eller ta bort krysset.</source>
        <translation>Nobody can consent, and it has not been tested that {party} can be told about {types} without harm to anybody. Test it under Representative, or remove the tick.</translation>
    </message>
    <message>
        <source>Ingen kan samtycka, så ingen kan skriva under. Prövningen av men står i akten.</source>
        <translation>Nobody can consent, so nobody can sign. The test of harm stands in the case file.</translation>
    </message>
    <message>
        <source>Allt är inte gjort än: svara om IMY och om den enskilde har fått veta, eller ta bort dagen.</source>
        <translation>Not everything is done yet: answer about IMY and whether the person has been told, or remove the day.</translation>
    </message>
    <message>
        <source>Skriv in begäran om att få ut ärendet, och pröva sekretessen.</source>
        <translation>Enter the request to see the case, and test the secrecy.</translation>
    </message>
    <message>
        <source>Skriv vem som har prövat sekretessen.</source>
        <translation>Write who has tested the secrecy.</translation>
    </message>
    <message>
        <source>Skriv vilken dag sekretessen är prövad.</source>
        <translation>Write on which day the secrecy was tested.</translation>
    </message>
    <message>
        <source>Sekretessen är prövad {decided_on}. Den dagen har inte varit ännu.</source>
        <translation>The secrecy is tested on {decided_on}. That day has not been yet.</translation>
    </message>
    <message>
        <source>Något stryks. Kryssa vilken lag som är skälet.</source>
        <translation>Something is struck. Tick which law is the reason.</translation>
    </message>
    <message>
        <source>Ärendet begärdes ut {asked_on}. Pröva sekretessen och svara.</source>
        <translation>Somebody asked to see the case on {asked_on}. Test the secrecy and answer.</translation>
    </message>
    <message>
        <source>Vårdnadshavaren tillfrågas inte om samtycke och ska inte ha någon blankett.</source>
        <translation>The guardian is not asked for consent and is to have no form.</translation>
    </message>
    <message>
        <source>Vårdnadshavarna samtycker, inte barnet. De har egna blanketter.</source>
        <translation>The guardians consent, not the child. They have forms of their own.</translation>
    </message>
    <message>
        <source>Kallelsen är borttagen. Det finns inget att svara på.</source>
        <translation>The summons has been removed. There is nothing to reply to.</translation>
    </message>
    <message>
        <source>Välj vad ni svarar på kallelsen.</source>
        <translation>Choose what you reply to the summons.</translation>
    </message>
    <message>
        <source>Tolken är bokad {day}. Den dagen har inte varit ännu.</source>
        <translation>The interpreter was booked on {day}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Den enskilde har sagt nej, och det gäller. Skriv vad ni förklarade, och när.</source>
        <translation>The person has said no, and that stands. Write what you explained, and when.</translation>
    </message>
    <message>
        <source>Skriv den dag det förklarades. {day} har inte varit ännu.</source>
        <translation>Write the day it was explained. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Samtycket gäller från {valid_from}, men lämnades först {given_on}. Kontrollera dagarna.</source>
        <translation>The consent is valid from {valid_from}, but was not given until {given_on}. Check the days.</translation>
    </message>
    <message>
        <source>Låt någon annan komma, eller välj hur ni kan vara med i stället.</source>
        <translation>Let somebody else come, or choose how you can take part instead.</translation>
    </message>
    <message>
        <source>Skriv den dag det bestämdes. {day} har inte varit ännu.</source>
        <translation>Write the day it was decided. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Skriv den dag det var. {day} har inte varit ännu.</source>
        <translation>Write the day it was. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Skriv varför en insats inte blev gjord helt. Svar som saknas: {count}.</source>
        <translation>Write why an action was not wholly done. Answers missing: {count}.</translation>
    </message>
    <message>
        <source>Anteckningen är daterad {day}. Den dagen har inte varit ännu.</source>
        <translation>The note is dated {day}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Svaret är daterat {day}. Den dagen har inte varit ännu.</source>
        <translation>The answer is dated {day}. That day has not come yet.</translation>
    </message>
    <message>
        <source>En SIP finns redan. Skriv vem som är huvudansvarig för den. Den personen kallar till mötet.</source>
        <translation>There is a SIP already. Write who leads it. That person summons to the meeting.</translation>
    </message>
    <message>
        <source>Regionens öppenvård kallar till mötet. Skicka ingen egen kallelse utan att komma överens om det.</source>
        <translation>The region’s open care summons to the meeting. Do not send a summons of your own without agreeing on it.</translation>
    </message>
    <message>
        <source>Skriv den dag kallelsen kom. {day} har inte varit ännu.</source>
        <translation>Write the day the summons came. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Skriv den dag beskedet kom. {day} har inte varit ännu.</source>
        <translation>Write the day the notice came. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Beskedet om utskrivningsklar kom {day}, men inskrivningen var först {before}. Kontrollera dagarna.</source>
        <translation>The notice of ready for discharge came on {day}, but the admission was not until {before}. Check the days.</translation>
    </message>
    <message>
        <source>Utskrivningen är daterad {day}, före beskedet {before}. Kontrollera dagarna.</source>
        <translation>The discharge is dated {day}, before the notice of {before}. Check the days.</translation>
    </message>
    <message>
        <source>Skriv den dag vårdbegäran kom. {day} har inte varit ännu.</source>
        <translation>Write the day the care request came. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Beskedet om utskrivningsklar kom {ready_on}. Regionens öppenvård kallar. Skriv när kallelsen kom.</source>
        <translation>The notice of ready for discharge came on {ready_on}. The region’s open care summons. Write when the summons came.</translation>
    </message>
    <message>
        <source>Skriv den dag det gjordes. {day} har inte varit ännu.</source>
        <translation>Write the day it was done. {day} has not come yet.</translation>
    </message>
    <message>
        <source>Mötet var {meeting_on}. Skriv om den enskilde var med.</source>
        <translation>The meeting was on {meeting_on}. Write whether the person was there.</translation>
    </message>
    <message>
        <source>Behovet är upptäckt {day}. Den dagen har inte varit ännu.</source>
        <translation>The need was found on {day}. That day has not come yet.</translation>
    </message>
    <message>
        <source>En närstående tog initiativet. Fråga om den enskilde godkänner det.</source>
        <translation>A relative took the initiative. Ask whether the person approves of it.</translation>
    </message>
    <message>
        <source>Bekräftelsen är daterad {day}. Den dagen har inte varit ännu.</source>
        <translation>The confirmation is dated {day}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Informationen är daterad {day}. Den dagen har inte varit ännu.</source>
        <translation>The information is dated {day}. That day has not come yet.</translation>
    </message>
    <message>
        <source>Till mötet {meeting_on} var ingen tolk bokad.</source>
        <translation>No interpreter was booked for the meeting on {meeting_on}.</translation>
    </message>
    <message>
        <source>Frågan har fått andra ord sedan samtycket lämnades. Samtycket för {parties} gäller den inte längre. Skriv som förut, eller fråga på nytt.</source>
        <translation>The question has been reworded since consent was given. The consent for {parties} no longer covers it. Write it as before, or ask again.</translation>
    </message>
    <message>
        <source>Svara på om framtidsfullmakten omfattar den här saken.</source>
        <translation>Answer whether the future power of attorney covers this matter.</translation>
    </message>
    <message>
        <source>Uppdraget omfattar inte den här saken. Det räcker inte för samtycke.</source>
        <translation>The assignment does not cover this matter. It is not enough for consent.</translation>
    </message>
    <message>
        <source>Skriv vilken dag du såg vad den enskilde kan ta ställning till.</source>
        <translation>Write on which day you saw what the person can decide about.</translation>
    </message>
    <message>
        <source>Skriv den dag du såg det. {day} har inte varit ännu.</source>
        <translation>Write the day on which you saw it. {day} has not been yet.</translation>
    </message>
    <message>
        <source>Uppgifter om {type} ingår inte i samtycket. Fråga på nytt. Är svaret nej, skriv vad ni har förklarat.</source>
        <translation>Information about {type} is not part of the consent. Ask again. If the answer is no, write what you have explained.</translation>
    </message>
    <message>
        <source>Texten står inte på papperet. Den berättar något om en annan person, som inte har samtyckt till det.</source>
        <translation>The text is not on the paper. It tells something about another person, who has not consented to that.</translation>
    </message>
    <message>
        <source>Verksamheten som är huvudansvarig är inte med längre. Välj vem som håller ihop planen.</source>
        <translation>The organisation that is the lead no longer takes part. Choose who holds the plan together.</translation>
    </message>
    <message>
        <source>{party} hör inte till {authority}. Välj rätt huvudman, eller en annan verksamhet.</source>
        <translation>{party} does not belong to {authority}. Choose the right authority, or another organisation.</translation>
    </message>
    <message>
        <source>Dagen för uppföljningen, {follow_up_on}, har redan varit. Välj en ny dag.</source>
        <translation>The day of the follow-up, {follow_up_on}, has already passed. Choose a new day.</translation>
    </message>
    <message>
        <source>Skriv vilken uppgift den enskilde säger är fel.</source>
        <translation>Write which fact the person says is wrong.</translation>
    </message>
    <message>
        <source>Det är antecknat vilka som var med, men mötet är först {meeting_on}.</source>
        <translation>It is noted who was there, but the meeting is not until {meeting_on}.</translation>
    </message>
    <message>
        <source>Mötet är inställt. Skriv en ny tid på sidan Flytta eller ställ in mötet, och ta bort dagen för beslutet.</source>
        <translation>The meeting is cancelled. Write a new time on the page Move or cancel the meeting, and remove the day of the decision.</translation>
    </message>
    <message>
        <source>Följ upp planen. {called_by} kallar.</source>
        <translation>Follow up the plan. {called_by} calls to it.</translation>
    </message>
    <message>
        <source>Följ upp planen. Ingen är utsedd att kalla.</source>
        <translation>Follow up the plan. Nobody is named to call to it.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Avsluta uppföljningen</source>
        <translation>Finish the follow-up</translation>
    </message>
    <message>
        <source>Börja när ni ses. Svaren kan ändras tills uppföljningen avslutas.</source>
        <translation>Begin when you meet. The answers can be changed until the follow-up is finished.</translation>
    </message>
    <message>
        <source>Börja en uppföljning</source>
        <translation>Begin a follow-up</translation>
    </message>
    <message>
        <source>Planen behöver vara fastställd innan den kan följas upp.</source>
        <translation>The plan has to be fixed before it can be followed up.</translation>
    </message>
    <message>
        <source>När var &amp;uppföljningen?</source>
        <translation>When was the &amp;follow-up?</translation>
    </message>
    <message>
        <source>Vem &amp;kallade?</source>
        <translation>Who &amp;called to it?</translation>
    </message>
    <message>
        <source>{name} var med</source>
        <translation>{name} was there</translation>
    </message>
    <message>
        <source>Vilka fler var med?</source>
        <translation>Who else was there?</translation>
    </message>
    <message>
        <source>Vad tycker {name} själv?</source>
        <translation>What does {name} think?</translation>
    </message>
    <message>
        <source>Hur har det gått mot &amp;målen?</source>
        <translation>How has it gone towards the &amp;goals?</translation>
    </message>
    <message>
        <source>Vad är &amp;nytt?</source>
        <translation>What is &amp;new?</translation>
    </message>
    <message>
        <source>Blev det av?</source>
        <translation>Was it done?</translation>
    </message>
    <message>
        <source>Är målen nådda?</source>
        <translation>Are the goals reached?</translation>
    </message>
    <message>
        <source>&amp;Hjälpte det, nu och på längre sikt?</source>
        <translation>Did it &amp;help, now and in the longer run?</translation>
    </message>
    <message>
        <source>&amp;Behövs något annat?</source>
        <translation>Is something &amp;else needed?</translation>
    </message>
    <message>
        <source>Varför?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Vad händer nu?</source>
        <translation>What happens now?</translation>
    </message>
    <message>
        <source>Fortsätta: planen får en ny version och en ny dag för uppföljning</source>
        <translation>Go on: the plan gets a new version and a new day for follow-up</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Avsluta och börja om, med nytt samtycke</source>
        <translation>Close and start again, with new consent</translation>
    </message>
    <message>
        <source>Uppföljningen leder till</source>
        <translation>The follow-up leads to</translation>
    </message>
    <message>
        <source>Gjort</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Delvis gjort</source>
        <translation>Partly done</translation>
    </message>
    <message>
        <source>Inte gjort</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Nått</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Delvis nått</source>
        <translation>Partly reached</translation>
    </message>
    <message>
        <source>Inte nått</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Skäl att avsluta ändå</source>
        <translation>Reason to finish anyway</translation>
    </message>
    <message>
        <source>En avslutad uppföljning ändras aldrig. Nästa blir en ny.</source>
        <translation>A finished follow-up is never changed. The next one will be new.</translation>
    </message>
    <message>
        <source>dag saknas</source>
        <translation>day missing</translation>
    </message>
    <message>
        <source>Uppföljning {day}</source>
        <translation>Follow-up {day}</translation>
    </message>
    <message>
        <source>Det tycker {name} själv</source>
        <translation>What {name} thinks</translation>
    </message>
    <message>
        <source>Så har det gått mot målen</source>
        <translation>How it has gone towards the goals</translation>
    </message>
    <message>
        <source>Det är nytt</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Det behövs också</source>
        <translation>What is also needed</translation>
    </message>
    <message>
        <source>Ni fortsätter, med en ny version av planen.</source>
        <translation>You go on, with a new version of the plan.</translation>
    </message>
    <message>
        <source>Ärendet ska avslutas.</source>
        <translation>The case is to be closed.</translation>
    </message>
    <message>
        <source>Ärendet ska avslutas, och ni börjar om med en ny plan.</source>
        <translation>The case is to be closed, and you start again with a new plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) saknas innan uppföljningen kan avslutas</source>
        <translation>
            <numerusform>%n thing is missing before the follow-up can be finished</numerusform>
            <numerusform>%n things are missing before the follow-up can be finished</numerusform>
        </translation>
    </message>
    <message>
        <source>Uppföljningen som text, för er egen dokumentation.</source>
        <translation>The follow-up as text, for your own records.</translation>
    </message>
    <message>
        <source>Så hjälpte det</source>
        <translation>How it helped</translation>
    </message>
    <message>
        <source>Var med</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Kallade</source>
        <translation>Called by</translation>
    </message>
    <message>
        <source>Avslutad</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>inte bedömt</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>Tidigare uppföljningar</source>
        <translation>Earlier follow-ups</translation>
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
    <name>FreeDays</name>
    <message>
        <source>nyårsdagen</source>
        <translation>New Year’s Day</translation>
    </message>
    <message>
        <source>trettondedag jul</source>
        <translation>Epiphany</translation>
    </message>
    <message>
        <source>långfredagen</source>
        <translation>Good Friday</translation>
    </message>
    <message>
        <source>påskdagen</source>
        <translation>Easter Sunday</translation>
    </message>
    <message>
        <source>annandag påsk</source>
        <translation>Easter Monday</translation>
    </message>
    <message>
        <source>första maj</source>
        <translation>May Day</translation>
    </message>
    <message>
        <source>Kristi himmelsfärdsdag</source>
        <translation>Ascension Day</translation>
    </message>
    <message>
        <source>pingstdagen</source>
        <translation>Whit Sunday</translation>
    </message>
    <message>
        <source>nationaldagen</source>
        <translation>the National Day</translation>
    </message>
    <message>
        <source>midsommarafton</source>
        <translation>Midsummer Eve</translation>
    </message>
    <message>
        <source>midsommardagen</source>
        <translation>Midsummer Day</translation>
    </message>
    <message>
        <source>alla helgons dag</source>
        <translation>All Saints’ Day</translation>
    </message>
    <message>
        <source>julafton</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>juldagen</source>
        <translation>Christmas Day</translation>
    </message>
    <message>
        <source>annandag jul</source>
        <translation>the second day of Christmas</translation>
    </message>
    <message>
        <source>nyårsafton</source>
        <translation>New Year’s Eve</translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Inget papper har gjorts än.</source>
        <translation>No paper has been made yet.</translation>
    </message>
    <message>
        <source>Det som visas är det som gjordes då. Ska någon få det igen görs ett nytt papper.</source>
        <translation>What is shown is what was made then. If somebody is to have it again, a new paper is made.</translation>
    </message>
    <message>
        <source>Visa papperet</source>
        <translation>Show the paper</translation>
    </message>
    <message>
        <source>Visa papperet med kod {code}: {paper}</source>
        <translation>Show the paper with code {code}: {paper}</translation>
    </message>
    <message>
        <source>Utlämnat</source>
        <translation>Given out</translation>
    </message>
    <message>
        <source>Inte noterat som skickat</source>
        <translation>Not noted as sent</translation>
    </message>
    <message>
        <source>Kod {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Skickat i IT-tjänsten {day} klockan {time} av {name}</source>
        <translation>Sent in the IT service {day} at {time} by {name}</translation>
    </message>
    <message>
        <source>Skickat med post {day} klockan {time} av {name}</source>
        <translation>Sent by post {day} at {time} by {name}</translation>
    </message>
    <message>
        <source>Lämnat över {day} klockan {time} av {name}</source>
        <translation>Handed over {day} at {time} by {name}</translation>
    </message>
    <message>
        <source>Gjort {day} klockan {time} av {name}</source>
        <translation>Made {day} at {time} by {name}</translation>
    </message>
    <message>
        <source>Utskrivet {day} klockan {time} av {name}</source>
        <translation>Printed {day} at {time} by {name}</translation>
    </message>
    <message>
        <source>Skickat {day} klockan {time} av {name}</source>
        <translation>Sent {day} at {time} by {name}</translation>
    </message>
    <message>
        <source>Personens egen kopia behöver inget samtycke</source>
        <translation>The person&apos;s own copy needs no consent</translation>
    </message>
    <message>
        <source>För arkivet. Det behöver inget samtycke</source>
        <translation>For the archive. It needs no consent</translation>
    </message>
    <message>
        <source>Grund: samtycke från {days}</source>
        <translation>Ground: consent of {days}</translation>
    </message>
    <message>
        <source>Bara att SIP:en inte gäller längre. Det behöver inget samtycke</source>
        <translation>Only that the SIP no longer holds. That needs no consent</translation>
    </message>
    <message>
        <source>Inget samtycke är antecknat</source>
        <translation>No consent is noted</translation>
    </message>
    <message>
        <source>Hela innehållet</source>
        <translation>The whole content</translation>
    </message>
    <message>
        <source>Fick veta om {types}</source>
        <translation>Was told about {types}</translation>
    </message>
    <message>
        <source>Samtycke till {who}</source>
        <translation>Consent to {who}</translation>
    </message>
    <message>
        <source>Kallelse till {who}</source>
        <translation>Summons to {who}</translation>
    </message>
    <message>
        <source>Plan till {who}</source>
        <translation>Plan to {who}</translation>
    </message>
    <message>
        <source>Uppföljning till {who}</source>
        <translation>Follow-up to {who}</translation>
    </message>
    <message>
        <source>Besked om avslut till {who}</source>
        <translation>Notice of closing to {who}</translation>
    </message>
    <message>
        <source>Ärendeakt till {who}</source>
        <translation>Case file for {who}</translation>
    </message>
    <message>
        <source>registrator</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>någon som är borttagen ur ärendet</source>
        <translation>somebody who has been removed from the case</translation>
    </message>
    <message>
        <source>Papper till {who}</source>
        <translation>Paper to {who}</translation>
    </message>
    <message>
        <source>Besked om att en SIP inte behövs till {who}</source>
        <translation>Notice that no SIP is needed, to {who}</translation>
    </message>
    <message>
        <source>Dagordning till {who}</source>
        <translation>Agenda to {who}</translation>
    </message>
    <message>
        <source>den egna enheten</source>
        <translation>your own unit</translation>
    </message>
    <message>
        <source>Ett papper har hamnat fel</source>
        <translation>A paper has gone astray</translation>
    </message>
    <message>
        <source>Hamnade i fel händer</source>
        <translation>Came into the wrong hands</translation>
    </message>
    <message>
        <source>Spara ett registerutdrag till {name}</source>
        <translation>Save an extract for {name}</translation>
    </message>
    <message>
        <source>Spara registerutdraget i mappen</source>
        <translation>Save the extract in the folder</translation>
    </message>
    <message>
        <source>Sparat: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Bara att SIP:en gäller. Det behöver inget samtycke</source>
        <translation>Only that the SIP applies. That needs no consent</translation>
    </message>
    <message>
        <source>Bara att samtycke har tagits tillbaka. Det behöver inget samtycke</source>
        <translation>Only that consent has been withdrawn. That needs no consent</translation>
    </message>
    <message>
        <source>Svar på önskan om en SIP till {who}</source>
        <translation>Answer to the request for a SIP, for {who}</translation>
    </message>
    <message>
        <source>Besked om ändrat möte till {who}</source>
        <translation>Notice of a changed meeting, for {who}</translation>
    </message>
    <message>
        <source>Besked om att SIP:en gäller till {who}</source>
        <translation>Notice that the SIP applies, for {who}</translation>
    </message>
    <message>
        <source>Besked om tillbakataget samtycke till {who}</source>
        <translation>Notice of withdrawn consent, for {who}</translation>
    </message>
    <message>
        <source>Information om SIP till {who}</source>
        <translation>Information about SIP to {who}</translation>
    </message>
    <message>
        <source>Förberedelseblad till {who}</source>
        <translation>Preparation sheet to {who}</translation>
    </message>
    <message>
        <source>Telefonlista till {who}</source>
        <translation>List of numbers to {who}</translation>
    </message>
    <message>
        <source>Välj Visa papperet, så står det här.</source>
        <translation>Choose Show the paper, and it stands here.</translation>
    </message>
    <message>
        <source>Sekretessen är prövad. Det behöver inget samtycke</source>
        <translation>The secrecy is tested. It needs no consent</translation>
    </message>
    <message>
        <source>Ärendet med sekretessen prövad till {who}</source>
        <translation>The case with secrecy tested, to {who}</translation>
    </message>
    <message>
        <source>den som begärt ut det</source>
        <translation>whoever asked for it</translation>
    </message>
    <message>
        <source>Någon begär ut ärendet</source>
        <translation>Somebody asks to see the case</translation>
    </message>
    <message>
        <source>Vårdnadshavarens egen blankett behöver inget samtycke</source>
        <translation>The guardian&apos;s own form needs no consent</translation>
    </message>
    <message>
        <source>Det som vårdnadshavaren får veta</source>
        <translation>What the guardian may know</translation>
    </message>
    <message>
        <source>en borttagen vårdnadshavare</source>
        <translation>a removed guardian</translation>
    </message>
    <message>
        <source>Svaret säger inget om den enskilde. Det behöver inget samtycke</source>
        <translation>The reply says nothing about the person. It needs no consent</translation>
    </message>
    <message>
        <source>Svar på kallelsen till {who}</source>
        <translation>Reply to the summons, to {who}</translation>
    </message>
    <message>
        <source>någon som kallade oss</source>
        <translation>somebody who called us</translation>
    </message>
    <message>
        <source>Registerutdraget görs</source>
        <translation>The extract is being made</translation>
    </message>
    <message>
        <source>Stoppat. Inget är sparat.</source>
        <translation>Stopped. Nothing is saved.</translation>
    </message>
    <message>
        <source>Läser det som är sparat</source>
        <translation>Reads what is stored</translation>
    </message>
    <message>
        <source>Gör registerutdraget</source>
        <translation>Makes the extract</translation>
    </message>
    <message>
        <source>Sparar filen</source>
        <translation>Saves the file</translation>
    </message>
</context>
<context>
    <name>Guardians</name>
    <message>
        <source>Vårdnadshavare</source>
        <translation>Guardians</translation>
    </message>
    <message>
        <source>Vid gemensam vårdnad behövs samtycke från båda. En vårdnadshavare får bara läsa det som är kryssat på sin egen rad under Samtycke.</source>
        <translation>With joint custody both have to consent. A guardian may read only what is ticked in his or her own row under Consent.</translation>
    </message>
    <message>
        <source>En</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Två, gemensam vårdnad</source>
        <translation>Two, joint custody</translation>
    </message>
    <message>
        <source>Hur många har vårdnaden?</source>
        <translation>How many have custody?</translation>
    </message>
    <message>
        <source>Vårdnadshavare {number}</source>
        <translation>Guardian {number}</translation>
    </message>
    <message>
        <source>Lägg till vårdnadshavare</source>
        <translation>Add a guardian</translation>
    </message>
    <message>
        <source>Vårdnadshavaren är borttagen.</source>
        <translation>The guardian is removed.</translation>
    </message>
    <message>
        <source>Ingen vårdnadshavare är tillagd än.</source>
        <translation>No guardian has been added yet.</translation>
    </message>
    <message>
        <source>Någon som inte är deltagare</source>
        <translation>Somebody who is no participant</translation>
    </message>
    <message>
        <source>Vem är det?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>För den som inte är deltagare</source>
        <translation>For somebody who is no participant</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Nej, går inte att nå</source>
        <translation>No, cannot be reached</translation>
    </message>
    <message>
        <source>Nej, hindrar det som är bäst för barnet</source>
        <translation>No, stands in the way of what is best for the child</translation>
    </message>
    <message>
        <source>Nej, hålls utanför och får inte veta något</source>
        <translation>No, is kept out of it and may know nothing</translation>
    </message>
    <message>
        <source>Tillfrågas vårdnadshavaren om samtycke?</source>
        <translation>Is the guardian asked for consent?</translation>
    </message>
    <message>
        <source>Finns det uppgifter som vårdnadshavaren inte får veta?</source>
        <translation>Is there information that the guardian may not know?</translation>
    </message>
    <message>
        <source>De kryssade står inte på vårdnadshavarens papper.</source>
        <translation>What is ticked does not stand on the guardian’s papers.</translation>
    </message>
    <message>
        <source>Varför?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Vilket beslut grundas det på?</source>
        <translation>On which decision does it rest?</translation>
    </message>
    <message>
        <source>Till exempel: beslut om sekretess, dnr 114</source>
        <translation>For example: decision on secrecy, no. 114</translation>
    </message>
    <message>
        <source>Vem beslutade, vid vilken myndighet?</source>
        <translation>Who decided, at which authority?</translation>
    </message>
    <message>
        <source>När beslutades det?</source>
        <translation>When was it decided?</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Hjälper till med samordnad individuell plan, från behov till plan i handen.</source>
        <translation>Helps with a coordinated individual plan, from need to a plan in the hand.</translation>
    </message>
    <message>
        <source>Allt finns krypterat på den här datorn. Inget skickas över nätet.</source>
        <translation>Everything is encrypted on this computer. Nothing is sent over the network.</translation>
    </message>
    <message>
        <source>Fri programvara under EUPL 1.2.</source>
        <translation>Free software under EUPL 1.2.</translation>
    </message>
    <message>
        <source>Om SIPDesk</source>
        <translation>About SIPDesk</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Programmets &amp;logg</source>
        <translation>The program&apos;s &amp;log</translation>
    </message>
    <message>
        <source>För den som sköter datorerna hos er. Där står inga personuppgifter.</source>
        <translation>For those who look after your computers. It holds no personal data.</translation>
    </message>
    <message>
        <source>Öppna mappen med loggen</source>
        <translation>Open the folder with the log</translation>
    </message>
    <message>
        <source>Visa licenser för det som ingår</source>
        <translation>Show the licences of what is included</translation>
    </message>
    <message>
        <source>Licenser</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version {version}, {day}</source>
        <translation>Version {version}, {day}</translation>
    </message>
    <message>
        <source>Den här versionen är över ett år gammal. Fråga er IT om det finns en nyare.</source>
        <translation>This version is over a year old. Ask your IT whether there is a newer one.</translation>
    </message>
</context>
<context>
    <name>InRoom</name>
    <message>
        <source>I rummet nu: {name}</source>
        <translation>In the room now: {name}</translation>
    </message>
    <message>
        <source>Någon annan är i rummet</source>
        <translation>Somebody else is in the room</translation>
    </message>
    <message>
        <source>Skärmen visar bara det som alla i rummet får veta. Är någon annan där är den tom. Den som kommer från en annan verksamhet än den som kallades räknas som någon annan.</source>
        <translation>The screen shows only what everybody in the room may know. If somebody else is there it is empty. Whoever comes from another organisation than the one that was called counts as somebody else.</translation>
    </message>
    <message>
        <source>I rummet nu</source>
        <translation>In the room now</translation>
    </message>
    <message>
        <source>Fråga om samtycke</source>
        <translation>Ask for consent</translation>
    </message>
    <message>
        <source>Går ut en stund</source>
        <translation>Steps out for a while</translation>
    </message>
    <message>
        <source>{name} får inte veta något i dag. Skärmen är tom så länge {name} är i rummet.</source>
        <translation>{name} may not be told anything today. The screen is empty as long as {name} is in the room.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(er) visas inte.</source>
        <translation>
            <numerusform>%n text is not shown.</numerusform>
            <numerusform>%n texts are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} får inte veta om {types}. {count}</source>
        <translation>{name} may not be told of {types}. {count}</translation>
    </message>
    <message>
        <source>{name}: {count} Ingen har svarat på vad de berättar om.</source>
        <translation>{name}: {count} Nobody has answered what they tell.</translation>
    </message>
    <message>
        <source>{name}: {count} De nämner någon som {name} inte får veta om.</source>
        <translation>{name}: {count} They name somebody whom {name} may not know of.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Skriv om ett papper som har hamnat fel</source>
        <translation>Write about a paper that has gone astray</translation>
    </message>
    <message>
        <source>Anteckningen om papperet är borttagen.</source>
        <translation>The note about the paper has been removed.</translation>
    </message>
    <message>
        <source>Inget papper har hamnat fel.</source>
        <translation>No paper has gone astray.</translation>
    </message>
    <message>
        <source>Papper i fel händer</source>
        <translation>Paper in the wrong hands</translation>
    </message>
    <message>
        <source>Papper i fel händer {day}</source>
        <translation>Paper in the wrong hands {day}</translation>
    </message>
    <message>
        <source>{paper}, {day}, kod {code}</source>
        <translation>{paper}, {day}, code {code}</translation>
    </message>
    <message>
        <source>Ett annat papper</source>
        <translation>Another paper</translation>
    </message>
    <message>
        <source>Vilket papper?</source>
        <translation>Which paper?</translation>
    </message>
    <message>
        <source>Vad hände?</source>
        <translation>What happened?</translation>
    </message>
    <message>
        <source>Till exempel: fel adress, fel kuvert, upphittat. Vad stod det i papperet?</source>
        <translation>For instance: wrong address, wrong envelope, found by somebody. What did the paper say?</translation>
    </message>
    <message>
        <source>Vem fick papperet?</source>
        <translation>Who got the paper?</translation>
    </message>
    <message>
        <source>När hände det?</source>
        <translation>When did it happen?</translation>
    </message>
    <message>
        <source>När märkte ni det?</source>
        <translation>When did you notice?</translation>
    </message>
    <message>
        <source>Vem märkte det?</source>
        <translation>Who noticed?</translation>
    </message>
    <message>
        <source>Vad har ni gjort?</source>
        <translation>What have you done?</translation>
    </message>
    <message>
        <source>Till exempel: ringt mottagaren, hämtat papperet, rättat adressen.</source>
        <translation>For instance: rung whoever got it, fetched the paper, corrected the address.</translation>
    </message>
    <message>
        <source>Är papperet tillbaka, eller förstört?</source>
        <translation>Is the paper back, or destroyed?</translation>
    </message>
    <message>
        <source>När fick dataskyddsombudet veta?</source>
        <translation>When was the data protection officer told?</translation>
    </message>
    <message>
        <source>Ombudet kan svara på om det också ska rapporteras på annat sätt.</source>
        <translation>The officer can say whether it has to be reported in other ways too.</translation>
    </message>
    <message>
        <source>Ska IMY få en anmälan?</source>
        <translation>Is IMY to be notified?</translation>
    </message>
    <message>
        <source>Ja, om någon kan råka illa ut av det som hände. Då ska anmälan göras inom 72 timmar.</source>
        <translation>Yes, if somebody may come to harm by what happened. Then IMY is notified within 72 hours.</translation>
    </message>
    <message>
        <source>Om ja: när gjordes anmälan?</source>
        <translation>If yes: when was IMY notified?</translation>
    </message>
    <message>
        <source>Om nej: varför inte?</source>
        <translation>If no: why not?</translation>
    </message>
    <message>
        <source>När fick den enskilde veta?</source>
        <translation>When was the person told?</translation>
    </message>
    <message>
        <source>Om den enskilde inte får veta: varför?</source>
        <translation>If the person is not told: why?</translation>
    </message>
    <message>
        <source>När var allt gjort?</source>
        <translation>When was everything done?</translation>
    </message>
</context>
<context>
    <name>Information</name>
    <message>
        <source>När informerades {name}?</source>
        <translation>When was {name} informed?</translation>
    </message>
    <message>
        <source>Av vem?</source>
        <translation>By whom?</translation>
    </message>
    <message>
        <source>Vad berättade du &amp;om?</source>
        <translation>What did you tell &amp;about?</translation>
    </message>
    <message>
        <source>Till exempel vad en SIP är, rätten att säga nej och vad samtycket betyder</source>
        <translation>For example what a SIP is, the right to say no and what consent means</translation>
    </message>
    <message>
        <source>Hur?</source>
        <translation>How?</translation>
    </message>
    <message>
        <source>Till exempel samtal, broschyr, film</source>
        <translation>For example a talk, a brochure, a film</translation>
    </message>
    <message>
        <source>På vilket s&amp;pråk?</source>
        <translation>In which &amp;language?</translation>
    </message>
    <message>
        <source>Hur vet du att informationen gick &amp;fram?</source>
        <translation>How do you know that the information was &amp;understood?</translation>
    </message>
    <message>
        <source>Skriv hur {name} själv återgav det, eller vad du såg. Ett kryss räcker inte.</source>
        <translation>Write how {name} restated it, or what you saw. A tick is not enough.</translation>
    </message>
    <message>
        <source>Närstående har fått den allmänna informationen</source>
        <translation>Relatives have had the general information</translation>
    </message>
    <message>
        <source>Närstående får bara veta vad en SIP är, tills den enskilde säger något annat.</source>
        <translation>Relatives may only know what a SIP is, until the person says otherwise.</translation>
    </message>
    <message>
        <source>Informationen på papper</source>
        <translation>The information on paper</translation>
    </message>
    <message>
        <source>Det står inget om {name} på papperet. Närstående kan få ett likadant.</source>
        <translation>The paper says nothing about {name}. Those close to the person can get the same one.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Alt+bokstav</source>
        <translation>Alt+letter</translation>
    </message>
    <message>
        <source>Gå till fältet vars bokstav är understruken</source>
        <translation>Go to the field whose letter is underlined</translation>
    </message>
    <message>
        <source>Tabb, Skift+Tabb</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Nästa fält, förra fältet</source>
        <translation>Next field, previous field</translation>
    </message>
    <message>
        <source>Pilar, Home, End</source>
        <translation>Arrows, Home, End</translation>
    </message>
    <message>
        <source>Flytta i listor och i rutnät</source>
        <translation>Move in lists and grids</translation>
    </message>
    <message>
        <source>Hjälp om fältet</source>
        <translation>Help about the field</translation>
    </message>
    <message>
        <source>Sök ärende</source>
        <translation>Search case</translation>
    </message>
    <message>
        <source>Visa eller dölj listan med ärenden</source>
        <translation>Show or hide the list of cases</translation>
    </message>
    <message>
        <source>Enter i listan</source>
        <translation>Enter in the list</translation>
    </message>
    <message>
        <source>Öppna det som ska göras i ärendet</source>
        <translation>Open what is to be done in the case</translation>
    </message>
    <message>
        <source>Skift+Enter i listan</source>
        <translation>Shift+Enter in the list</translation>
    </message>
    <message>
        <source>Öppna ärendets översikt</source>
        <translation>Open the overview of the case</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message>
        <source>Till översikten</source>
        <translation>To the overview</translation>
    </message>
    <message>
        <source>Nästa del, förra delen</source>
        <translation>Next part, previous part</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>Save and continue</translation>
    </message>
    <message>
        <source>Ångra, gör om</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>Större, mindre, vanlig text</source>
        <translation>Larger, smaller, normal text</translation>
    </message>
    <message>
        <source>Statistik</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Lås</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Lösenfrasen i dag</source>
        <translation>The passphrase of today</translation>
    </message>
    <message>
        <source>Byt nycklar</source>
        <translation>Change keys</translation>
    </message>
    <message>
        <source>Ny lösenfras</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Gå vidare</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen som gäller i dag</source>
        <translation>Write the passphrase of today</translation>
    </message>
    <message>
        <source>Din nya återställningskod</source>
        <translation>Your new recovery code</translation>
    </message>
    <message>
        <source>Enhetens nya återställningskod</source>
        <translation>The unit’s new recovery code</translation>
    </message>
    <message>
        <source>Den gamla lösenfrasen och de gamla koderna öppnar inte längre SIPDesk. Kopior som redan finns öppnas med de gamla. SIPDesk stängs medan nycklarna byts, och du låser upp med den nya lösenfrasen.</source>
        <translation>The old passphrase and the old codes no longer open SIPDesk. Copies that are there already are opened with the old ones. SIPDesk closes while the keys are changed, and you unlock with the new passphrase.</translation>
    </message>
    <message>
        <source>Byt nycklar nu</source>
        <translation>Change keys now</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Visa mötet på stor skärm, och tillbaka</source>
        <translation>Show the meeting on a big screen, and back</translation>
    </message>
    <message>
        <source>Dölj den stora skärmen</source>
        <translation>Hide the big screen</translation>
    </message>
</context>
<context>
    <name>LanguageNames</name>
    <message>
        <source>svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>lätt svenska</source>
        <translation>easy Swedish</translation>
    </message>
    <message>
        <source>amhariska</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>arabiska</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>bosniska</source>
        <translation>Bosnian</translation>
    </message>
    <message>
        <source>sorani</source>
        <translation>Sorani</translation>
    </message>
    <message>
        <source>engelska</source>
        <translation>English</translation>
    </message>
    <message>
        <source>spanska</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>persiska</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>finska</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>meänkieli</source>
        <translation>Meänkieli</translation>
    </message>
    <message>
        <source>franska</source>
        <translation>French</translation>
    </message>
    <message>
        <source>kroatiska</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>kurmanji</source>
        <translation>Kurmanji</translation>
    </message>
    <message>
        <source>polska</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>ryska</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>nordsamiska</source>
        <translation>Northern Sami</translation>
    </message>
    <message>
        <source>somaliska</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>albanska</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>serbiska</source>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>thailändska</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>tigrinska</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>turkiska</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>ukrainska</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>vietnamesiska</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>jiddisch</source>
        <translation>Yiddish</translation>
    </message>
    <message>
        <source>kinesiska (förenklad)</source>
        <translation>Chinese (simplified)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>{name}, ej granskad</source>
        <translation>{name}, not reviewed</translation>
    </message>
    <message>
        <source>{name} ({own}), ej granskad</source>
        <translation>{name} ({own}), not reviewed</translation>
    </message>
    <message>
        <source>serbokroatiska</source>
        <translation>Serbo-Croatian</translation>
    </message>
    <message>
        <source>kurdiska</source>
        <translation>Kurdish</translation>
    </message>
    <message>
        <source>farsi</source>
        <translation>Farsi</translation>
    </message>
    <message>
        <source>farsi, afghanska</source>
        <translation>Farsi, Afghan</translation>
    </message>
    <message>
        <source>afghanska</source>
        <translation>Afghan</translation>
    </message>
    <message>
        <source>samiska</source>
        <translation>Sami</translation>
    </message>
    <message>
        <source>tigrinja, eritreanska</source>
        <translation>Tigrinya, Eritrean</translation>
    </message>
    <message>
        <source>tornedalsfinska</source>
        <translation>Tornedalian Finnish</translation>
    </message>
    <message>
        <source>mandarin</source>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Sök ett annat språk</source>
        <translation>Search for another language</translation>
    </message>
    <message>
        <source>Dölj språken</source>
        <translation>Hide the languages</translation>
    </message>
    <message>
        <source>Visa alla språk</source>
        <translation>Show all languages</translation>
    </message>
    <message>
        <source>Ingen träff. Sök på svenska, eller på språket självt.</source>
        <translation>No hit. Search in English, or in the language itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar). Enter väljer den första.</source>
        <translation>
            <numerusform>%n hit. Enter chooses it.</numerusform>
            <numerusform>%n hits. Enter chooses the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>{code}, finns inte här</source>
        <translation>{code}, not available here</translation>
    </message>
    <message>
        <source>romani chib</source>
        <translation>Romani</translation>
    </message>
</context>
<context>
    <name>LifeChange</name>
    <message>
        <source>Skriv vad som har ändrats</source>
        <translation>Write what has changed</translation>
    </message>
    <message>
        <source>Förändringen är borttagen.</source>
        <translation>The change is removed.</translation>
    </message>
    <message>
        <source>Inget är antecknat.</source>
        <translation>Nothing is noted.</translation>
    </message>
    <message>
        <source>Förändring</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Förändring {day}</source>
        <translation>Change {day}</translation>
    </message>
    <message>
        <source>Vad har ändrats?</source>
        <translation>What has changed?</translation>
    </message>
    <message>
        <source>När fick ni veta det?</source>
        <translation>When did you get to know it?</translation>
    </message>
    <message>
        <source>Vem skrev det?</source>
        <translation>Who wrote it?</translation>
    </message>
    <message>
        <source>När kallades till en tidig uppföljning?</source>
        <translation>When was an early follow-up called?</translation>
    </message>
    <message>
        <source>Skriv dagen också om ni tillsammans bestämde att vänta.</source>
        <translation>Write the day also if you decided together to wait.</translation>
    </message>
    <message>
        <source>Huvudansvarig: {who}</source>
        <translation>Lead: {who}</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Kontrollera loggen</source>
        <translation>Check the log</translation>
    </message>
    <message>
        <source>Från och med</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Till och med</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Visa dagarna</source>
        <translation>Show the days</translation>
    </message>
    <message>
        <source>Se efter att bara den som behöver har läst. Personers namn står inte här.</source>
        <translation>See that only those who need to have read. The names of persons are not shown here.</translation>
    </message>
    <message>
        <source>Anteckna kontrollen</source>
        <translation>Record the check</translation>
    </message>
    <message>
        <source>Vad visade kontrollen?</source>
        <translation>What did the check show?</translation>
    </message>
    <message>
        <source>Spara kontrollen</source>
        <translation>Save the check</translation>
    </message>
    <message>
        <source>Till och med: dagen är före den första</source>
        <translation>To: the day is before the first one</translation>
    </message>
    <message numerus="yes">
        <source>%n post(er)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>De {count} nyaste visas. Välj färre dagar för att se de andra.</source>
        <translation>The {count} newest are shown. Choose fewer days to see the others.</translation>
    </message>
    <message>
        <source>Kontrollen är inte sparad. Spara den, eller gå en gång till.</source>
        <translation>The check is not saved. Save it, or leave once more.</translation>
    </message>
    <message>
        <source>Vad visade kontrollen? Skriv det, också om allt var rätt.</source>
        <translation>What did the check show? Write it, also if all was well.</translation>
    </message>
    <message>
        <source>Tidigare kontroller</source>
        <translation>Earlier checks</translation>
    </message>
    <message>
        <source>Ingen är antecknad än.</source>
        <translation>None is recorded yet.</translation>
    </message>
    <message>
        <source>{field}: skriv en dag, till exempel 2026-12-01</source>
        <translation>{field}: write a day, for example 2026-12-01</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Vad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>{act}, stoppades</source>
        <translation>{act}, was stopped</translation>
    </message>
    <message>
        <source>{day}: {who} kontrollerade {first} till {last}. {state}.</source>
        <translation>{day}: {who} checked {first} to {last}. {state}.</translation>
    </message>
    <message>
        <source>Ärendelagret gjordes</source>
        <translation>The case store was made</translation>
    </message>
    <message>
        <source>Ärendelagret fick ny form</source>
        <translation>The case store got a new form</translation>
    </message>
    <message>
        <source>Loggade in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Ändrade vem som arbetar här</source>
        <translation>Changed who works here</translation>
    </message>
    <message>
        <source>Ändrade lösenfras eller kod</source>
        <translation>Changed passphrase or code</translation>
    </message>
    <message>
        <source>Ändrade inställningarna</source>
        <translation>Changed the settings</translation>
    </message>
    <message>
        <source>Kontrollerade loggen</source>
        <translation>Checked the log</translation>
    </message>
    <message>
        <source>Läste loggen</source>
        <translation>Read the log</translation>
    </message>
    <message>
        <source>Började ärendet</source>
        <translation>Began the case</translation>
    </message>
    <message>
        <source>Läste in ärendet från en fil</source>
        <translation>Read the case in from a file</translation>
    </message>
    <message>
        <source>Såg listan med ärenden</source>
        <translation>Saw the list of cases</translation>
    </message>
    <message>
        <source>Läste ärendet</source>
        <translation>Read the case</translation>
    </message>
    <message>
        <source>Läste sitt utkast</source>
        <translation>Read the own draft</translation>
    </message>
    <message>
        <source>Ändrade ärendet</source>
        <translation>Changed the case</translation>
    </message>
    <message>
        <source>Gjorde ett papper</source>
        <translation>Made a paper</translation>
    </message>
    <message>
        <source>Skrev ut ett papper</source>
        <translation>Printed a paper</translation>
    </message>
    <message>
        <source>Noterade ett papper som skickat</source>
        <translation>Noted a paper as sent</translation>
    </message>
    <message>
        <source>Läste ett papper igen</source>
        <translation>Read a paper again</translation>
    </message>
    <message>
        <source>Sparade till en fil</source>
        <translation>Saved to a file</translation>
    </message>
    <message>
        <source>Tog bort ett ärende för gott</source>
        <translation>Removed a case for good</translation>
    </message>
    <message>
        <source>Bestämde att ett ärende sparas längre</source>
        <translation>Decided that a case is kept longer</translation>
    </message>
    <message>
        <source>Tittade på statistiken</source>
        <translation>Looked at the statistics</translation>
    </message>
    <message>
        <source>Allt</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Läst</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ändrat</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Lämnat ut</source>
        <translation>Given out</translation>
    </message>
    <message>
        <source>Övrigt</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>en post saknas</source>
        <translation>an entry is missing</translation>
    </message>
    <message>
        <source>en post är ändrad</source>
        <translation>an entry is changed</translation>
    </message>
    <message>
        <source>loggen är avkortad</source>
        <translation>the log is cut short</translation>
    </message>
    <message>
        <source>en post är utbytt</source>
        <translation>an entry is replaced</translation>
    </message>
    <message>
        <source>Loggen är orörd</source>
        <translation>The log is untouched</translation>
    </message>
    <message>
        <source>Loggen är inte som den skrevs: {fault}</source>
        <translation>The log is not as it was written: {fault}</translation>
    </message>
    <message>
        <source>Gjorde en säkerhetskopia</source>
        <translation>Made a backup</translation>
    </message>
    <message>
        <source>Återställde från en säkerhetskopia</source>
        <translation>Restored from a backup</translation>
    </message>
    <message>
        <source>Räddade ärendet ur ett skadat lager</source>
        <translation>Saved the case out of a damaged store</translation>
    </message>
    <message>
        <source>Lämnade över ärendet till en kollega</source>
        <translation>Handed the case over to a colleague</translation>
    </message>
    <message>
        <source>Tog tillbaka ett ärende som var överlämnat</source>
        <translation>Took back a case that had been handed over</translation>
    </message>
    <message>
        <source>Tog emot ärendet från en kollega</source>
        <translation>Received the case from a colleague</translation>
    </message>
    <message>
        <source>Tog bort ett ärende som en kollega har tagit emot</source>
        <translation>Removed a case that a colleague has received</translation>
    </message>
    <message>
        <source>Slog ihop två ärenden</source>
        <translation>Joined two cases</translation>
    </message>
    <message>
        <source>Ångrade att två ärenden slogs ihop</source>
        <translation>Undid that two cases were joined</translation>
    </message>
    <message>
        <source>Flyttade ärendet till rätt person</source>
        <translation>Moved the case to the right person</translation>
    </message>
    <message>
        <source>Läste registren</source>
        <translation>Read the registers</translation>
    </message>
    <message>
        <source>Loggen skulle ha kontrollerats senast {day}.</source>
        <translation>The log should have been checked by {day}.</translation>
    </message>
    <message>
        <source>Kontrollera loggen igen senast {day}.</source>
        <translation>Check the log again by {day}.</translation>
    </message>
    <message>
        <source>Varför</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>överlämning</source>
        <translation>hand-over</translation>
    </message>
    <message>
        <source>arkiv</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>kontroll av loggen</source>
        <translation>check of the log</translation>
    </message>
    <message>
        <source>registerutdrag</source>
        <translation>extract for the person</translation>
    </message>
    <message>
        <source>statistik och register</source>
        <translation>statistics and registers</translation>
    </message>
    <message>
        <source>rättelse</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>skötsel av programmet</source>
        <translation>upkeep of the program</translation>
    </message>
    <message>
        <source>arbete med ärenden</source>
        <translation>work with cases</translation>
    </message>
</context>
<context>
    <name>Matters</name>
    <message>
        <source>Vad är viktigt för dig?</source>
        <translation>What matters to you?</translation>
    </message>
    <message>
        <source>Frågorna på förberedelsebladet</source>
        <translation>The questions of the preparation sheet</translation>
    </message>
    <message>
        <source>Svaren följer med till planen. Du behöver inte skriva dem en gång till.</source>
        <translation>The answers follow into the plan. You need not write them again.</translation>
    </message>
    <message>
        <source>Lägg till svar</source>
        <translation>Add answer</translation>
    </message>
    <message>
        <source>Svaret är borttaget.</source>
        <translation>The answer is removed.</translation>
    </message>
    <message>
        <source>Svar {number}</source>
        <translation>Answer {number}</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name} personally</translation>
    </message>
    <message>
        <source>En närstående</source>
        <translation>A relative</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Vilken fråga?</source>
        <translation>Which question?</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Vem har skrivit svaret?</source>
        <translation>Who wrote the answer?</translation>
    </message>
    <message>
        <source>Namn, om det inte är {name} själv</source>
        <translation>Name, if it is not {name}</translation>
    </message>
    <message>
        <source>Skriv {whose} egna ord. De blir grunden för målet i planen.</source>
        <translation>Write {whose} own words. They become the root of the goal in the plan.</translation>
    </message>
    <message>
        <source>Förberedelsebladet på papper</source>
        <translation>The preparation sheet on paper</translation>
    </message>
    <message>
        <source>Det som är besvarat står på bladet. Till de andra frågorna finns linjer att skriva på.</source>
        <translation>What has been answered stands on the sheet. The other questions have lines to write on.</translation>
    </message>
    <message>
        <source>Byt fråga</source>
        <translation>Change the question</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>&amp;Syfte med mötet</source>
        <translation>&amp;Purpose of the meeting</translation>
    </message>
    <message>
        <source>Står i breven. Skriv så att den som får brevet förstår.</source>
        <translation>Stands in the letters. Write so that the reader understands.</translation>
    </message>
    <message>
        <source>Varför &amp;behövs mötet?</source>
        <translation>Why is the meeting &amp;needed?</translation>
    </message>
    <message>
        <source>Målet som {name} vill berätta det</source>
        <translation>The goal as {name} wants it told</translation>
    </message>
    <message>
        <source>&amp;Mål att skriva i breven</source>
        <translation>&amp;Goal to write in the letters</translation>
    </message>
    <message>
        <source>Det här målet står i breven. Det långsiktiga målet i planen kan vara mer utförligt.</source>
        <translation>This goal stands in the letters. The long-term goal in the plan can say more.</translation>
    </message>
    <message>
        <source>När godkände {name} formuleringen?</source>
        <translation>When did {name} approve the wording?</translation>
    </message>
    <message>
        <source>Frågor till mötet</source>
        <translation>Questions for the meeting</translation>
    </message>
    <message>
        <source>Frågor från {name} tas upp först.</source>
        <translation>Questions from {name} come first.</translation>
    </message>
    <message>
        <source>Fråga {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Lägg till fråga</source>
        <translation>Add question</translation>
    </message>
    <message>
        <source>Frågan är borttagen.</source>
        <translation>The question is removed.</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Tid och plats</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>K&amp;lockan</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <source>Hur länge?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>minuter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>I vilken form?</source>
        <translation>In what form?</translation>
    </message>
    <message>
        <source>&amp;Plats</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>Platsen lämnas muntligt</source>
        <translation>The place is told by word of mouth</translation>
    </message>
    <message>
        <source>Länk till videomötet</source>
        <translation>Link to the video meeting</translation>
    </message>
    <message>
        <source>Svara senast</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Står inte på något papper.</source>
        <translation>Stands on no paper.</translation>
    </message>
    <message>
        <source>Vem gör vad på mötet?</source>
        <translation>Who does what at the meeting?</translation>
    </message>
    <message>
        <source>Sammankallande</source>
        <translation>Convener</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Den som sammankallar</source>
        <translation>The one who convenes</translation>
    </message>
    <message>
        <source>Någon utanför</source>
        <translation>Somebody from outside</translation>
    </message>
    <message>
        <source>Den enskilde själv</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Vem leder mötet?</source>
        <translation>Who leads the meeting?</translation>
    </message>
    <message>
        <source>Mötesledarens namn</source>
        <translation>Name of the chair</translation>
    </message>
    <message>
        <source>Vem dokumenterar?</source>
        <translation>Who takes notes?</translation>
    </message>
    <message>
        <source>{whose} egen fråga</source>
        <translation>{whose} own question</translation>
    </message>
    <message>
        <source>Brev om mötet är skickade. Ändras något ska alla som fick brev få veta det.</source>
        <translation>Letters about the meeting have been sent. If something is changed, everybody who had a letter is to be told.</translation>
    </message>
    <message>
        <source>Flytta eller ställ in mötet</source>
        <translation>Move or cancel the meeting</translation>
    </message>
    <message>
        <source>Om mötet blir senare än {time} efter att behovet upptäcktes: varför?</source>
        <translation>If the meeting is later than {time} after the need was found: why?</translation>
    </message>
    <message>
        <source>Mötet ställdes in {day}. Skriv den nya tiden på sidan Flytta eller ställ in mötet.</source>
        <translation>The meeting was cancelled on {day}. Write the new time on the page Move or cancel the meeting.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>På plats</source>
        <translation>In a room</translation>
    </message>
    <message>
        <source>Per telefon</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Per video</source>
        <translation>By video</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Ärende</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Nytt ärende</source>
        <translation>&amp;New case</translation>
    </message>
    <message>
        <source>&amp;Kallelse från någon annan</source>
        <translation>Su&amp;mmons from somebody else</translation>
    </message>
    <message>
        <source>&amp;Lås</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>A&amp;vsluta</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>&amp;Ångra</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Gör om</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Sök ärende</source>
        <translation>&amp;Search case</translation>
    </message>
    <message>
        <source>&amp;Som datorn</source>
        <translation>&amp;As the computer</translation>
    </message>
    <message>
        <source>&amp;Ljust</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Mörkt</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Ärenden</source>
        <translation>&amp;Cases</translation>
    </message>
    <message>
        <source>Stat&amp;istik</source>
        <translation>Statist&amp;ics</translation>
    </message>
    <message>
        <source>L&amp;oggen</source>
        <translation>The l&amp;og</translation>
    </message>
    <message>
        <source>&amp;Gallring</source>
        <translation>Dis&amp;posal</translation>
    </message>
    <message>
        <source>&amp;Större text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Mindre text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Vanlig text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>&amp;Utseende</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>S&amp;pråk</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Översikt</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>&amp;Nästa del</source>
        <translation>&amp;Next part</translation>
    </message>
    <message>
        <source>&amp;Förra delen</source>
        <translation>&amp;Previous part</translation>
    </message>
    <message>
        <source>&amp;Spara och gå vidare</source>
        <translation>&amp;Save and continue</translation>
    </message>
    <message>
        <source>&amp;Hjälp om fältet</source>
        <translation>&amp;Help about the field</translation>
    </message>
    <message>
        <source>&amp;Tangenter</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Om SIPDesk</source>
        <translation>&amp;About SIPDesk</translation>
    </message>
    <message>
        <source>S&amp;pråk, styrs av din organisation</source>
        <translation>&amp;Language, managed by your organisation</translation>
    </message>
    <message>
        <source>&amp;Styrs av din organisation</source>
        <translation>&amp;Managed by your organisation</translation>
    </message>
    <message>
        <source>&amp;Inställningar</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>Skriv &amp;ut</source>
        <translation>P&amp;rint</translation>
    </message>
    <message>
        <source>&amp;Ta tillbaka samtycke</source>
        <translation>&amp;Withdraw consent</translation>
    </message>
    <message>
        <source>St&amp;or förändring i livet</source>
        <translation>&amp;Great change in life</translation>
    </message>
    <message>
        <source>&amp;Inlagd på sjukhus</source>
        <translation>&amp;Admitted to hospital</translation>
    </message>
    <message>
        <source>&amp;Avsluta ärendet</source>
        <translation>&amp;Close the case</translation>
    </message>
    <message>
        <source>&amp;Vad har lämnats ut?</source>
        <translation>What has &amp;been given out?</translation>
    </message>
    <message>
        <source>Tids&amp;linje</source>
        <translation>&amp;Time line</translation>
    </message>
    <message>
        <source>Ett &amp;papper har hamnat fel</source>
        <translation>A paper has gone astra&amp;y</translation>
    </message>
    <message>
        <source>Lämna över och ta &amp;emot</source>
        <translation>Hand over and r&amp;eceive</translation>
    </message>
    <message>
        <source>Fel person eller &amp;dubbelt ärende</source>
        <translation>Wrong person or &amp;double case</translation>
    </message>
    <message>
        <source>&amp;Säkerhetskopia och nycklar</source>
        <translation>&amp;Backup and keys</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registers</translation>
    </message>
    <message>
        <source>&amp;Mötesläge</source>
        <translation>&amp;Meeting mode</translation>
    </message>
    <message>
        <source>Någon &amp;begär ut ärendet</source>
        <translation>Somebody as&amp;ks to see the case</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>Välj mapp och lämna över</source>
        <translation>Choose a folder and hand over</translation>
    </message>
    <message>
        <source>Lämna över</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Öppna ett ärende först om du vill lämna över det.</source>
        <translation>Open a case first if you want to hand it over.</translation>
    </message>
    <message>
        <source>Vem tar över?</source>
        <translation>Who takes over?</translation>
    </message>
    <message>
        <source>På vilken enhet?</source>
        <translation>In which unit?</translation>
    </message>
    <message>
        <source>Säg lösenfrasen till kollegan på en annan väg än paketet.</source>
        <translation>Tell your colleague the passphrase by another way than the package.</translation>
    </message>
    <message>
        <source>Lägg paketet i mappen</source>
        <translation>Put the package in the folder</translation>
    </message>
    <message>
        <source>Lämna över och ta emot</source>
        <translation>Hand over and receive</translation>
    </message>
    <message numerus="yes">
        <source>%n ärende(n) på väg</source>
        <translation>
            <numerusform>%n case on its way</numerusform>
            <numerusform>%n cases on their way</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort här</source>
        <translation>Remove here</translation>
    </message>
    <message>
        <source>Ta tillbaka</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Överlämnat till {name}, {unit}, {day}</source>
        <translation>Handed over to {name}, {unit}, {day}</translation>
    </message>
    <message>
        <source>Kvitto: tecknen som kollegan ser när ärendet är mottaget</source>
        <translation>Receipt: the characters your colleague sees when the case has been received</translation>
    </message>
    <message>
        <source>Kom det inte fram: varför tar du tillbaka det?</source>
        <translation>If it did not arrive: why do you take it back?</translation>
    </message>
    <message>
        <source>Ärende {number} finns nu bara hos kollegan</source>
        <translation>Case {number} is now with your colleague only</translation>
    </message>
    <message>
        <source>Paketets lösenfras</source>
        <translation>Passphrase of the package</translation>
    </message>
    <message>
        <source>Ta emot</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>Ett paket slutar på {ending}.</source>
        <translation>A package ends in {ending}.</translation>
    </message>
    <message>
        <source>Välj paket</source>
        <translation>Choose a package</translation>
    </message>
    <message>
        <source>Paket från SIPDesk ({ending})</source>
        <translation>SIPDesk packages ({ending})</translation>
    </message>
    <message>
        <source>Öppna paketet</source>
        <translation>Open the package</translation>
    </message>
    <message>
        <source>Från {name}, {unit}, {day}</source>
        <translation>From {name}, {unit}, {day}</translation>
    </message>
    <message>
        <source>Arbetar den som lämnade över på din enhet?</source>
        <translation>Does the one who handed it over work in your unit?</translation>
    </message>
    <message>
        <source>Ja, på {unit}. Samtycket gäller vidare.</source>
        <translation>Yes, in {unit}. The consent goes on.</translation>
    </message>
    <message>
        <source>Nej, på en annan. Min enhet behöver den enskildes ja och eget samtycke.</source>
        <translation>No, in another one. My unit needs the person&apos;s yes and a consent of its own.</translation>
    </message>
    <message>
        <source>Ta emot ärendet</source>
        <translation>Receive the case</translation>
    </message>
    <message>
        <source>Svara på frågan om enheten först.</source>
        <translation>Answer the question about the unit first.</translation>
    </message>
    <message>
        <source>Ärendet är här. Kvitto att säga till {name}: {receipt}</source>
        <translation>The case is here. Receipt to tell {name}: {receipt}</translation>
    </message>
    <message>
        <source>Paketet är gjort: {file}. Ärendet finns inte längre i listan här.</source>
        <translation>The package has been made: {file}. The case is no longer in the list here.</translation>
    </message>
    <message>
        <source>Ett ärende flyttas till en kollega som ett krypterat paket. Bara en av er arbetar med det åt gången.</source>
        <translation>A case moves to a colleague as an encrypted package. Only one of you works on it at a time.</translation>
    </message>
    <message>
        <source>Bara under din frånvaro? Skriv vilken dag ärendet ska tillbaka</source>
        <translation>Only while you are away? Write the day the case goes back</translation>
    </message>
    <message>
        <source>Till exempel 2026-12-01. Lämna tomt om kollegan tar över för gott.</source>
        <translation>For example 2026-12-01. Leave it empty if the colleague takes over for good.</translation>
    </message>
    <message>
        <source>Skriv en dag, till exempel 2026-12-01</source>
        <translation>Write a day, for example 2026-12-01</translation>
    </message>
    <message>
        <source>Paketet gällde till och med {day} och går inte längre att läsa in.</source>
        <translation>The package counted until {day} and can no longer be read in.</translation>
    </message>
    <message>
        <source>Paketet går att läsa in till och med {day}.</source>
        <translation>The package can be read in until {day}.</translation>
    </message>
    <message>
        <source>Ärende {number} är taget tillbaka.</source>
        <translation>Case {number} has been taken back.</translation>
    </message>
    <message>
        <source>Se till att paketet förstörs: det kan fortfarande läsas in.</source>
        <translation>See to it that the package is destroyed: it can still be read in.</translation>
    </message>
    <message>
        <source>Du vikarierar: ärendet ska tillbaka senast {day}.</source>
        <translation>You cover: the case goes back by {day}.</translation>
    </message>
    <message>
        <source>Paketet kommer från {from_unit} och är gjort för {to_unit}. Du arbetar på {own}: din enhet behöver den enskildes ja och eget samtycke.</source>
        <translation>The package comes from {from_unit} and is made for {to_unit}. You work in {own}: your unit needs the person’s yes and a consent of its own.</translation>
    </message>
    <message>
        <source>Se över vem som är huvudansvarig i planen.</source>
        <translation>See to who the lead in the plan is.</translation>
    </message>
</context>
<context>
    <name>Need</name>
    <message>
        <source>När &amp;upptäcktes behovet?</source>
        <translation>When &amp;was the need found?</translation>
    </message>
    <message>
        <source>Vem upptäckte &amp;behovet?</source>
        <translation>Who found the &amp;need?</translation>
    </message>
    <message>
        <source>&amp;Yrke eller roll</source>
        <translation>&amp;Profession or role</translation>
    </message>
    <message>
        <source>V&amp;erksamhet</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Vem tog initiativet?</source>
        <translation>Who took the initiative?</translation>
    </message>
    <message>
        <source>{name} godkänner att en närstående har tagit initiativet</source>
        <translation>{name} approves that a relative has taken the initiative</translation>
    </message>
    <message>
        <source>Vad visar att en SIP behövs?</source>
        <translation>What shows that a SIP is needed?</translation>
    </message>
    <message>
        <source>Tecken på behov</source>
        <translation>Signs of need</translation>
    </message>
    <message>
        <source>&amp;Något annat tecken</source>
        <translation>&amp;Another sign</translation>
    </message>
    <message>
        <source>&amp;Kort om behovet</source>
        <translation>&amp;In short about the need</translation>
    </message>
    <message>
        <source>Stödet behöver inte finnas i dag. Det räcker att behovet finns.</source>
        <translation>Support need not be given today. It is enough that the need is there.</translation>
    </message>
    <message>
        <source>Stöd behövs från kommunen</source>
        <translation>Support is needed from the municipality</translation>
    </message>
    <message>
        <source>Stöd behövs från regionen</source>
        <translation>Support is needed from the region</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>När bedömdes att en SIP behövs?</source>
        <translation>When was it judged that a SIP is needed?</translation>
    </message>
    <message>
        <source>Vem &amp;gjorde bedömningen?</source>
        <translation>Who made the &amp;judgement?</translation>
    </message>
    <message>
        <source>När togs första &amp;steget?</source>
        <translation>When was the first &amp;step taken?</translation>
    </message>
    <message>
        <source>Till exempel första samtalet. Arbetet ska börja genast.</source>
        <translation>For example the first talk. Work is to begin at once.</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name} personally</translation>
    </message>
    <message>
        <source>En närstående</source>
        <translation>A relative</translation>
    </message>
    <message>
        <source>Någon annan</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Avböj eller skicka vidare</source>
        <translation>Decline or pass on</translation>
    </message>
    <message>
        <source>Någon annan kallar oss</source>
        <translation>Somebody else summons us</translation>
    </message>
    <message>
        <source>Mötet ska hållas inom {time} från den här dagen.</source>
        <translation>The meeting is to be held within {time} of this day.</translation>
    </message>
</context>
<context>
    <name>NotNeeded</name>
    <message>
        <source>När gjordes bedömningen?</source>
        <translation>When was it judged?</translation>
    </message>
    <message>
        <source>Vem bedömde?</source>
        <translation>Who judged it?</translation>
    </message>
    <message>
        <source>Varför behövs ingen SIP?</source>
        <translation>Why is no SIP needed?</translation>
    </message>
    <message>
        <source>Står i beskedet till dem som får veta det.</source>
        <translation>Stands in the notice to those who may know it.</translation>
    </message>
    <message>
        <source>Berätta för alla som berörs</source>
        <translation>Tell everybody concerned</translation>
    </message>
    <message>
        <source>Skicka beskedet. Kryssa bara för dem som har fått veta det på annat sätt.</source>
        <translation>Send the notice. Tick only those who were told in another way.</translation>
    </message>
    <message>
        <source>Har fått veta det på annat sätt</source>
        <translation>Were told in another way</translation>
    </message>
    <message>
        <source>Lägg först till de verksamheter som berörs, på sidan Deltagare.</source>
        <translation>First add the units concerned, on the page Participants.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Nästa steg</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Inget att göra nu</source>
        <translation>Nothing to do now</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) behöver rättas eller fyllas i.</source>
        <translation>
            <numerusform>%n thing has to be mended or filled in.</numerusform>
            <numerusform>%n things have to be mended or filled in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utfälld</source>
        <translation>Unfolded</translation>
    </message>
    <message>
        <source>Hopfälld</source>
        <translation>Folded</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Inga datum än</source>
        <translation>No dates yet</translation>
    </message>
    <message>
        <source>Något har hänt</source>
        <translation>Something has happened</translation>
    </message>
    <message>
        <source>Klart, {done} av {all}</source>
        <translation>Done, {done} of {all}</translation>
    </message>
    <message>
        <source>Saknar uppgifter</source>
        <translation>Lacks information</translation>
    </message>
    <message>
        <source>Påbörjat, {done} av {all} klara</source>
        <translation>Begun, {done} of {all} done</translation>
    </message>
    <message>
        <source>Inte påbörjat</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Ta tillbaka samtycke</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Stor förändring i livet</source>
        <translation>A great change in life</translation>
    </message>
    <message>
        <source>Inlagd på sjukhus</source>
        <translation>Admitted to hospital</translation>
    </message>
    <message>
        <source>Avsluta ärendet</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Se vad som har lämnats ut</source>
        <translation>See what has been given out</translation>
    </message>
    <message>
        <source>Påhittad person</source>
        <translation>Invented person</translation>
    </message>
    <message>
        <source>Född {year}</source>
        <translation>Born {year}</translation>
    </message>
    <message>
        <source>Ärende {number}</source>
        <translation>Case {number}</translation>
    </message>
    <message>
        <source>Sammankallande: {name}</source>
        <translation>Convener: {name}</translation>
    </message>
    <message>
        <source>Byt spår</source>
        <translation>Change track</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Time line</translation>
    </message>
    <message>
        <source>Ett papper har hamnat fel</source>
        <translation>A paper has gone astray</translation>
    </message>
    <message>
        <source>Flytta eller ställ in mötet</source>
        <translation>Move or cancel the meeting</translation>
    </message>
    <message>
        <source>Kallelse från någon annan</source>
        <translation>Summons from somebody else</translation>
    </message>
    <message>
        <source>Fel person eller dubbelt ärende</source>
        <translation>Wrong person or double case</translation>
    </message>
    <message>
        <source>Går vidare i {number}</source>
        <translation>Goes on in {number}</translation>
    </message>
    <message>
        <source>Våra insatser i planen</source>
        <translation>Our actions in the plan</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Någon begär ut ärendet</source>
        <translation>Somebody asks to see the case</translation>
    </message>
    <message>
        <source>Öppna ärendet igen</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Med avvikelse</source>
        <translation>With a deviation</translation>
    </message>
    <message>
        <source>Berätta att SIP:en är avslutad</source>
        <translation>Tell that the SIP has ended</translation>
    </message>
</context>
<context>
    <name>OwnActions</name>
    <message>
        <source>Vi har inga egna insatser i en fastställd plan.</source>
        <translation>We have no actions of our own in a final plan.</translation>
    </message>
    <message>
        <source>När blev det klart?</source>
        <translation>When was it done?</translation>
    </message>
    <message>
        <source>Senast {day}</source>
        <translation>By {day}</translation>
    </message>
    <message>
        <source>Ingen dag är bestämd.</source>
        <translation>No day has been decided.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Till översikten</source>
        <translation>To the overview</translation>
    </message>
    <message>
        <source>Spara och gå vidare</source>
        <translation>Save and continue</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) måste rättas</source>
        <translation>
            <numerusform>%n thing has to be mended</numerusform>
            <numerusform>%n things have to be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) att tänka på</source>
        <translation>
            <numerusform>%n thing to think of</numerusform>
            <numerusform>%n things to think of</numerusform>
        </translation>
    </message>
    <message>
        <source>Ärendet är avslutat. Det går att läsa men inte att ändra.</source>
        <translation>The case is closed. It can be read but not changed.</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Stoppar du sparas bara papper som är hela. Du kan arbeta vidare under tiden.</source>
        <translation>If you stop, only whole papers are kept. You can go on working meanwhile.</translation>
    </message>
    <message>
        <source>Mottagare</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Det finns inget att visa förrän det som saknas är rättat.</source>
        <translation>There is nothing to show until what is missing is mended.</translation>
    </message>
    <message>
        <source>Spara papperen i mappen</source>
        <translation>Save the papers in the folder</translation>
    </message>
    <message>
        <source>Papper görs</source>
        <translation>Papers are being made</translation>
    </message>
    <message numerus="yes">
        <source>%n papper är utskrivna, men inte antecknade som skickade</source>
        <translation>
            <numerusform>%n paper is printed but not noted as sent</numerusform>
            <numerusform>%n papers are printed but not noted as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anteckna alla %n som skickade</source>
        <translation>
            <numerusform>Note %n as sent</numerusform>
            <numerusform>Note all %n as sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Papperet görs</source>
        <translation>The paper is being made</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) saknas för {who}</source>
        <translation>
            <numerusform>%n thing is missing for {who}</numerusform>
            <numerusform>%n things are missing for {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>Papper {code} till {who}</source>
        <translation>Paper {code} for {who}</translation>
    </message>
    <message>
        <source>Spara som Word-fil</source>
        <translation>Save as Word file</translation>
    </message>
    <message>
        <source>Översättningar</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Det är skickat. En ny utskrift är ett nytt utlämnande.</source>
        <translation>It is sent. Printing it again is giving it out anew.</translation>
    </message>
    <message>
        <source>I IT-tjänsten</source>
        <translation>In the IT service</translation>
    </message>
    <message>
        <source>Med post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Lämnat över</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Skäl att skriva ut ändå</source>
        <translation>Reason to print all the same</translation>
    </message>
    <message>
        <source>Skriv ut ändå</source>
        <translation>Print all the same</translation>
    </message>
    <message>
        <source>Gör ett nytt papper</source>
        <translation>Make a new paper</translation>
    </message>
    <message>
        <source>Skriv ut igen</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Hur skickades det?</source>
        <translation>How was it sent?</translation>
    </message>
    <message>
        <source>Anteckna som skickat</source>
        <translation>Note as sent</translation>
    </message>
    <message numerus="yes">
        <source>Skriv ut %n papper</source>
        <translation>
            <numerusform>Print %n paper</numerusform>
            <numerusform>Print %n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>Spara som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Kan inte skrivas ut än</source>
        <translation>Cannot be printed yet</translation>
    </message>
    <message>
        <source>Inte utskrivet</source>
        <translation>Not printed</translation>
    </message>
    <message>
        <source>Registrator</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name} personally</translation>
    </message>
    <message>
        <source>Kontrollerar samtycket en gång till</source>
        <translation>Checking consent once more</translation>
    </message>
    <message>
        <source>den enskilde</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>Gör papper {number} av {of}: {role}</source>
        <translation>Making paper {number} of {of}: {role}</translation>
    </message>
    <message>
        <source>Får bara veta att SIP:en inte gäller längre</source>
        <translation>Is only told that the SIP no longer holds</translation>
    </message>
    <message>
        <source>Ärendeakt: hela ärendet för arkivet, med datafil.</source>
        <translation>Case file: the whole case for the archive, with a data file.</translation>
    </message>
    <message>
        <source>{size} punkter. Hela innehållet.</source>
        <translation>{size} points. The whole content.</translation>
    </message>
    <message>
        <source>ingenting i dag</source>
        <translation>nothing today</translation>
    </message>
    <message>
        <source>Får veta om {types}</source>
        <translation>May know about {types}</translation>
    </message>
    <message>
        <source>Kallelse. Får veta om {types}</source>
        <translation>Summons. May know about {types}</translation>
    </message>
    <message>
        <source>Inbjudan. Får veta om {types}</source>
        <translation>Invitation. May know about {types}</translation>
    </message>
    <message>
        <source>Skickat {day}</source>
        <translation>Sent {day}</translation>
    </message>
    <message>
        <source>Utskrivet, inte skickat</source>
        <translation>Printed, not sent</translation>
    </message>
    <message>
        <source>Sparat, inte utskrivet</source>
        <translation>Saved, not printed</translation>
    </message>
    <message>
        <source>Vilka fler vill ha en kopia av planen?</source>
        <translation>Who else wants a copy of the plan?</translation>
    </message>
    <message>
        <source>Kopia till {party}</source>
        <translation>Copy for {party}</translation>
    </message>
    <message>
        <source>Samtyckesblankett</source>
        <translation>Consent form</translation>
    </message>
    <message>
        <source>Den egna enheten</source>
        <translation>Your own unit</translation>
    </message>
    <message>
        <source>Spara med lösenfras</source>
        <translation>Save with a passphrase</translation>
    </message>
    <message>
        <source>Filerna går bara att öppna med lösenfrasen. Säg den till mottagaren på en annan väg än filerna.</source>
        <translation>The files open with the passphrase only. Tell it to the recipient in another way than the files.</translation>
    </message>
    <message>
        <source>Välj mapp</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Språk på {whose} papper</source>
        <translation>Language of {whose} papers</translation>
    </message>
    <message>
        <source>Textstorlek på {whose} papper</source>
        <translation>Text size of {whose} papers</translation>
    </message>
    <message>
        <source>Så läser {name}</source>
        <translation>How {name} reads</translation>
    </message>
    <message>
        <source>Får bara veta att SIP:en gäller</source>
        <translation>Is only told that the SIP applies</translation>
    </message>
    <message>
        <source>Får bara veta att samtycke har tagits tillbaka</source>
        <translation>Is only told that consent has been withdrawn</translation>
    </message>
    <message>
        <source>Får bara veta att mötet inte blir som det var sagt</source>
        <translation>Is only told that the meeting will not be as was said</translation>
    </message>
    <message>
        <source>Bara vad en SIP är. Inget om {name}.</source>
        <translation>Only what a SIP is. Nothing about {name}.</translation>
    </message>
    <message>
        <source>Telefonlista att sätta upp</source>
        <translation>List of numbers to put up</translation>
    </message>
    <message>
        <source>Skriver ut papper {number} av {of}</source>
        <translation>Printing paper {number} of {of}</translation>
    </message>
    <message>
        <source>Antecknar papper {number} av {of}</source>
        <translation>Noting paper {number} of {of}</translation>
    </message>
    <message>
        <source>Den som begär ut ärendet</source>
        <translation>Whoever asks to see the case</translation>
    </message>
    <message>
        <source>Det du har kryssat. Allt annat är struket.</source>
        <translation>What you have ticked. Everything else is struck.</translation>
    </message>
    <message>
        <source>Vårdnadshavare utan namn</source>
        <translation>Guardian without a name</translation>
    </message>
    <message>
        <source>{size} punkter. Vårdnadshavarens egen blankett.</source>
        <translation>{size} points. The guardian&apos;s own form.</translation>
    </message>
    <message>
        <source>vårdnadshavare utan namn</source>
        <translation>guardian without a name</translation>
    </message>
    <message>
        <source>Samtyckesblankett till {name}</source>
        <translation>Consent form for {name}</translation>
    </message>
    <message>
        <source>Den som kallar oss</source>
        <translation>Whoever called us</translation>
    </message>
    <message>
        <source>Bara vad vi svarar. Inget om den enskilde.</source>
        <translation>Only what we reply. Nothing about the person.</translation>
    </message>
    <message>
        <source>den som kallar</source>
        <translation>whoever called us</translation>
    </message>
    <message>
        <source>Svar på kallelsen från {name}</source>
        <translation>Reply to the summons from {name}</translation>
    </message>
    <message>
        <source>vårdnadshavare</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>sammankallande</source>
        <translation>convener</translation>
    </message>
    <message>
        <source>den egna enheten</source>
        <translation>your own unit</translation>
    </message>
    <message>
        <source>deltagare</source>
        <translation>participant</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>Sök i adress&amp;boken</source>
        <translation>Search the address &amp;book</translation>
    </message>
    <message>
        <source>Skriv in någon annan</source>
        <translation>Write in somebody else</translation>
    </message>
    <message>
        <source>Namnet du har sökt på följer med.</source>
        <translation>The name you searched for comes along.</translation>
    </message>
    <message>
        <source>Ingen träff. Enter skriver in namnet.</source>
        <translation>No hit. Enter writes in the name.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar). Enter lägger till den första.</source>
        <translation>
            <numerusform>%n hit. Enter adds the first.</numerusform>
            <numerusform>%n hits. Enter adds the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kallas.</source>
        <translation>Summoned.</translation>
    </message>
    <message>
        <source>Bjuds in.</source>
        <translation>Invited.</translation>
    </message>
    <message>
        <source>Namn saknas</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Deltagare</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Ny deltagare</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Ta med igen</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Ta bort deltagaren</source>
        <translation>Remove the participant</translation>
    </message>
    <message>
        <source>Kallas</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Ska komma, eller skicka en ersättare</source>
        <translation>Must come, or send a replacement</translation>
    </message>
    <message>
        <source>Bjuds in</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Väntas komma, men är inte skyldiga</source>
        <translation>Expected to come, but not obliged</translation>
    </message>
    <message>
        <source>Inte längre med</source>
        <translation>No longer taking part</translation>
    </message>
    <message>
        <source>Har fått papper om SIP:en, och får veta när den avslutas</source>
        <translation>Have been given papers about the SIP, and are told when it ends</translation>
    </message>
    <message>
        <source>Ingen än</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>flyttad från Bjuds in</source>
        <translation>moved from Invited</translation>
    </message>
    <message>
        <source>flyttad från Kallas</source>
        <translation>moved from Summoned</translation>
    </message>
    <message>
        <source>Er egen enhet</source>
        <translation>Your own unit</translation>
    </message>
    <message>
        <source>Godkänd</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Brev</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Flytta deltagaren</source>
        <translation>Move the participant</translation>
    </message>
    <message>
        <source>{name} är borttagen från Kallas.</source>
        <translation>{name} is removed from Summoned.</translation>
    </message>
    <message>
        <source>{name} är borttagen från Bjuds in.</source>
        <translation>{name} is removed from Invited.</translation>
    </message>
    <message>
        <source>{name} är inte längre med.</source>
        <translation>{name} no longer takes part.</translation>
    </message>
    <message>
        <source>klart</source>
        <translation>done</translation>
    </message>
    <message>
        <source>återstår</source>
        <translation>left</translation>
    </message>
    <message>
        <source>Flytta: dra, eller Ctrl+högerpil och Ctrl+vänsterpil. Ta bort: Delete.</source>
        <translation>Move: drag, or Ctrl+right arrow and Ctrl+left arrow. Remove: Delete.</translation>
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
    <name>Party</name>
    <message>
        <source>Vilken sorts deltagare?</source>
        <translation>What kind of participant?</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Ändra vilken sorts deltagare</source>
        <translation>Change what kind of participant</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Klart: sorts deltagare</source>
        <translation>Done: kind of participant</translation>
    </message>
    <message>
        <source>Namn på enheten eller personen</source>
        <translation>Name of the unit or the person</translation>
    </message>
    <message>
        <source>Relation till {name}</source>
        <translation>Relation to {name}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kontaktperson</source>
        <translation>Contact person</translation>
    </message>
    <message>
        <source>Yrke eller roll</source>
        <translation>Profession or role</translation>
    </message>
    <message>
        <source>När godkände {name} deltagaren?</source>
        <translation>When did {name} approve the participant?</translation>
    </message>
    <message>
        <source>När pratade du med deltagaren?</source>
        <translation>When did you speak to the participant?</translation>
    </message>
    <message>
        <source>Vad kan deltagaren bidra med på mötet?</source>
        <translation>What can the participant contribute at the meeting?</translation>
    </message>
    <message>
        <source>Står i just det här brevet</source>
        <translation>Stands in just this letter</translation>
    </message>
    <message>
        <source>Ger stöd redan i dag</source>
        <translation>Gives support already today</translation>
    </message>
    <message>
        <source>Vill ha en kopia av planen</source>
        <translation>Wants a copy of the plan</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postnummer</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Säker väg</source>
        <translation>Safe way</translation>
    </message>
    <message>
        <source>Står inte på något papper</source>
        <translation>Stands on no paper</translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected personal data</translation>
    </message>
    <message>
        <source>I IT-tjänsten</source>
        <translation>In the IT service</translation>
    </message>
    <message>
        <source>Med post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Lämnas över</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>Hur skickas brevet?</source>
        <translation>How is the letter sent?</translation>
    </message>
    <message>
        <source>Språk i brevet</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>Textstorlek i brevet</source>
        <translation>Text size of the letter</translation>
    </message>
    <message>
        <source>Om deltagaren har flyttats till den andra listan: varför?</source>
        <translation>If the participant was moved to the other list: why?</translation>
    </message>
    <message>
        <source>Vem pratade med deltagaren?</source>
        <translation>Who spoke with the participant?</translation>
    </message>
    <message>
        <source>Namn på telefonlistan</source>
        <translation>Name on the list of numbers</translation>
    </message>
    <message>
        <source>Så som {name} vill att det står på listan som sitter framme</source>
        <translation>As {name} wants it to stand on the list that others can see</translation>
    </message>
    <message>
        <source>Skicka ingen post dit</source>
        <translation>Send no post there</translation>
    </message>
    <message>
        <source>Annars står det i brevet att deltagaren behövs ändå</source>
        <translation>Otherwise the letter says that the participant is needed all the same</translation>
    </message>
    <message>
        <source>Helst innan brevet skickas. Säg vem det gäller först när samtycke finns.</source>
        <translation>Preferably before the letter is sent. Say whom it is about only when there is consent.</translation>
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
        <source>Texten berättar om någon annan</source>
        <translation>The text tells about somebody else</translation>
    </message>
    <message>
        <source>Till exempel om en närståendes sjukdom.</source>
        <translation>For example about a relative&apos;s illness.</translation>
    </message>
    <message>
        <source>Den som läser behöver få veta om allt som är kryssat.</source>
        <translation>Whoever reads it must be allowed to know about all that is ticked.</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>När sade den andra ja till att det får stå här?</source>
        <translation>When did the other person say yes to its standing here?</translation>
    </message>
    <message>
        <source>Utan ett ja står texten inte på något papper.</source>
        <translation>Without a yes the text stands on no paper.</translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message>
        <source>Syfte med mötet</source>
        <translation>Purpose of the meeting</translation>
    </message>
    <message>
        <source>Varför mötet behövs</source>
        <translation>Why the meeting is needed</translation>
    </message>
    <message>
        <source>Målet i breven</source>
        <translation>The goal in the letters</translation>
    </message>
    <message>
        <source>Det här är viktigt</source>
        <translation>What is important</translation>
    </message>
    <message>
        <source>Långsiktigt mål</source>
        <translation>Long-term goal</translation>
    </message>
    <message>
        <source>Stöd som behövs</source>
        <translation>Support needed</translation>
    </message>
    <message>
        <source>Stöd som redan finns</source>
        <translation>Support there already</translation>
    </message>
    <message>
        <source>Det som fungerar bra</source>
        <translation>What works well</translation>
    </message>
    <message>
        <source>Andra planer</source>
        <translation>Other plans</translation>
    </message>
    <message>
        <source>Personens egen syn</source>
        <translation>The person&apos;s own view</translation>
    </message>
    <message>
        <source>Så har det gått mot målen</source>
        <translation>How it has gone towards the goals</translation>
    </message>
    <message>
        <source>Det här är nytt</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Hjälpte det?</source>
        <translation>Did it help?</translation>
    </message>
    <message>
        <source>Det här behövs också</source>
        <translation>What is also needed</translation>
    </message>
    <message>
        <source>Fråga {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Anpassning {number}</source>
        <translation>Adaptation {number}</translation>
    </message>
    <message>
        <source>Delmål {number}</source>
        <translation>Sub-goal {number}</translation>
    </message>
    <message>
        <source>Insats {number}</source>
        <translation>Action {number}</translation>
    </message>
    <message>
        <source>Varför, insats {number}</source>
        <translation>Why, action {number}</translation>
    </message>
    <message>
        <source>Anteckning {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Vad {party} kan bidra med</source>
        <translation>What {party} can contribute</translation>
    </message>
    <message>
        <source>Säg vad texterna berättar om. Bara den som får veta det läser dem.</source>
        <translation>Say what the texts tell. Only those who may know it read them.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(er) väntar på ditt svar</source>
        <translation>
            <numerusform>%n text is waiting for your answer</numerusform>
            <numerusform>%n texts are waiting for your answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla texter är klara</source>
        <translation>All texts are settled</translation>
    </message>
    <message numerus="yes">
        <source>Alla %n förslag stämmer</source>
        <translation>
            <numerusform>The %n suggestion is right</numerusform>
            <numerusform>All %n suggestions are right</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad texterna berättar</source>
        <translation>What the texts tell</translation>
    </message>
    <message numerus="yes">
        <source>Visa %n klar(a) text(er)</source>
        <translation>
            <numerusform>Show %n settled text</numerusform>
            <numerusform>Show %n settled texts</numerusform>
        </translation>
    </message>
    <message>
        <source>Dölj klara texter</source>
        <translation>Hide settled texts</translation>
    </message>
    <message>
        <source>Läses inte av {parties}.</source>
        <translation>Not read by {parties}.</translation>
    </message>
    <message>
        <source>Varför en SIP inte behövs</source>
        <translation>Why no SIP is needed</translation>
    </message>
    <message>
        <source>Beskrivning av behovet</source>
        <translation>Description of the need</translation>
    </message>
    <message>
        <source>Annat tecken på behov</source>
        <translation>Another sign of need</translation>
    </message>
    <message>
        <source>Hur ni vet att informationen var begriplig</source>
        <translation>How you know that the information was understood</translation>
    </message>
    <message>
        <source>Vad är viktigt för dig?</source>
        <translation>What matters to you?</translation>
    </message>
    <message>
        <source>Vad fungerar bra?</source>
        <translation>What works well?</translation>
    </message>
    <message>
        <source>Vad är svårt?</source>
        <translation>What is difficult?</translation>
    </message>
    <message>
        <source>Vad den enskilde kan göra själv</source>
        <translation>What the person can do alone</translation>
    </message>
    <message>
        <source>Svar {number} på förberedelsebladet</source>
        <translation>Answer {number} on the preparation sheet</translation>
    </message>
    <message>
        <source>Bedömning {number}</source>
        <translation>Assessment {number}</translation>
    </message>
    <message>
        <source>Mer om hur den enskilde deltar</source>
        <translation>More about how the person takes part</translation>
    </message>
    <message>
        <source>Önskad plats för mötet</source>
        <translation>Place wished for the meeting</translation>
    </message>
    <message>
        <source>Önskad tid för mötet</source>
        <translation>Time wished for the meeting</translation>
    </message>
    <message>
        <source>Vad alla ska veta före mötet</source>
        <translation>What all should know before the meeting</translation>
    </message>
    <message>
        <source>Vad barnet tycker om att dela uppgifter</source>
        <translation>What the child thinks of sharing information</translation>
    </message>
    <message>
        <source>Det här får inte delas</source>
        <translation>This must not be shared</translation>
    </message>
    <message>
        <source>Mötets plats</source>
        <translation>Place of the meeting</translation>
    </message>
    <message>
        <source>Var planen finns</source>
        <translation>Where the plan is</translation>
    </message>
    <message>
        <source>Insats {number}, när</source>
        <translation>Action {number}, when</translation>
    </message>
    <message>
        <source>Insats {number}, var</source>
        <translation>Action {number}, where</translation>
    </message>
    <message>
        <source>Telefontid</source>
        <translation>Telephone hours</translation>
    </message>
    <message>
        <source>Uppföljningens plats</source>
        <translation>Place of the follow-up</translation>
    </message>
    <message>
        <source>Stor förändring {number}</source>
        <translation>Great change {number}</translation>
    </message>
    <message>
        <source>Vart man vänder sig</source>
        <translation>Where to turn</translation>
    </message>
    <message>
        <source>{field}, stycke {number}</source>
        <translation>{field}, paragraph {number}</translation>
    </message>
    <message>
        <source>Anteckning när samtycket togs tillbaka ({number})</source>
        <translation>Note when the consent was taken back ({number})</translation>
    </message>
    <message>
        <source>Varför ni säger nej till förfrågan</source>
        <translation>Why you decline the request</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>&amp;Förnamn</source>
        <translation>First na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Efternamn</source>
        <translation>&amp;Last name</translation>
    </message>
    <message>
        <source>Personnummer</source>
        <translation>Personal identity number</translation>
    </message>
    <message>
        <source>Samordningsnummer</source>
        <translation>Coordination number</translation>
    </message>
    <message>
        <source>Reservnummer</source>
        <translation>Reserve number</translation>
    </message>
    <message>
        <source>Inget nummer</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>Vilket nummer finns?</source>
        <translation>Which number is there?</translation>
    </message>
    <message>
        <source>&amp;Nummer</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>Tolv siffror, till exempel 19410312-9815</source>
        <translation>Twelve digits, for example 19410312-9815</translation>
    </message>
    <message>
        <source>Skyddade personuppgifter</source>
        <translation>Protected personal data</translation>
    </message>
    <message>
        <source>Då skrivs ingen adress, telefon, plats, enhet eller avsändare på något papper. Platsen lämnas muntligt.</source>
        <translation>Then no address, telephone, place, unit or sender is written on any paper. The place is told by word of mouth.</translation>
    </message>
    <message>
        <source>A&amp;dress</source>
        <translation>A&amp;ddress</translation>
    </message>
    <message>
        <source>&amp;Postnummer</source>
        <translation>&amp;Postal code</translation>
    </message>
    <message>
        <source>&amp;Ort</source>
        <translation>T&amp;own</translation>
    </message>
    <message>
        <source>&amp;Telefon</source>
        <translation>&amp;Telephone</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Säker väg</source>
        <translation>Safe way</translation>
    </message>
    <message>
        <source>Till exempel: ring inte efter klockan 16. Står inte på något papper.</source>
        <translation>For example: do not call after 4 p.m. Stands on no paper.</translation>
    </message>
    <message>
        <source>Skicka ingen post hem</source>
        <translation>Send no post home</translation>
    </message>
    <message>
        <source>Språk på papperen</source>
        <translation>Language of the papers</translation>
    </message>
    <message>
        <source>Textstorlek på papperen</source>
        <translation>Text size of the papers</translation>
    </message>
    <message>
        <source>Tolk</source>
        <translation>Interpreter</translation>
    </message>
    <message>
        <source>Behövs inte</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Språktolk</source>
        <translation>Spoken language interpreter</translation>
    </message>
    <message>
        <source>Teckenspråkstolk</source>
        <translation>Sign language interpreter</translation>
    </message>
    <message>
        <source>Skrivtolk</source>
        <translation>Speech-to-text interpreter</translation>
    </message>
    <message>
        <source>Behövs tolk?</source>
        <translation>Is an interpreter needed?</translation>
    </message>
    <message>
        <source>Tolkspråk</source>
        <translation>Interpreter’s language</translation>
    </message>
    <message>
        <source>Tolkens namn</source>
        <translation>Interpreter’s name</translation>
    </message>
    <message>
        <source>Bokad den</source>
        <translation>Booked on</translation>
    </message>
    <message>
        <source>Bokningsnummer</source>
        <translation>Booking number</translation>
    </message>
    <message>
        <source>Anpassning {number}</source>
        <translation>Adaptation {number}</translation>
    </message>
    <message>
        <source>Lägg till anpassning</source>
        <translation>Add adaptation</translation>
    </message>
    <message>
        <source>Anpassningen är borttagen.</source>
        <translation>The adaptation is removed.</translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation>Adaptations</translation>
    </message>
    <message>
        <source>Vad behöver anpassas?</source>
        <translation>What needs to be adapted?</translation>
    </message>
    <message>
        <source>Gäller en närstående</source>
        <translation>Concerns a relative</translation>
    </message>
    <message>
        <source>Vem kan lämna samtycke?</source>
        <translation>Who can give consent?</translation>
    </message>
    <message>
        <source>En företrädare</source>
        <translation>A representative</translation>
    </message>
    <message>
        <source>Vem samtycker?</source>
        <translation>Who consents?</translation>
    </message>
    <message>
        <source>Födel&amp;sedatum</source>
        <translation>Date of &amp;birth</translation>
    </message>
    <message>
        <source>Behövs bara när numret inte visar det</source>
        <translation>Needed only when the number does not show it</translation>
    </message>
    <message>
        <source>Så når vi den enskilde</source>
        <translation>How we reach the person</translation>
    </message>
    <message>
        <source>Papper till den enskilde</source>
        <translation>Papers to the person</translation>
    </message>
    <message>
        <source>Det som gör att den enskilde och närstående kan förstå och vara med.</source>
        <translation>What makes it possible for the person and relatives to understand and take part.</translation>
    </message>
    <message>
        <source>Den enskilde själv</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Personen är under 18 år. Vem som samtycker bedöms under Barnet och vårdnadshavarna.</source>
        <translation>The person is under 18. Who consents is assessed under The child and the guardians.</translation>
    </message>
    <message>
        <source>Anteckning för den egna enheten</source>
        <translation>Note for the own unit</translation>
    </message>
    <message>
        <source>Bra att veta för den som arbetar i ärendet</source>
        <translation>Good to know for whoever works on the case</translation>
    </message>
    <message>
        <source>Står inte på något papper.</source>
        <translation>Stands on no paper.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Det här är viktigt för {name}</source>
        <translation>This matters to {name}</translation>
    </message>
    <message>
        <source>&amp;Långsiktigt mål</source>
        <translation>&amp;Long-term goal</translation>
    </message>
    <message>
        <source>Vilket &amp;stöd behövs?</source>
        <translation>What &amp;support is needed?</translation>
    </message>
    <message>
        <source>Stöd som redan &amp;finns</source>
        <translation>Support that is &amp;there already</translation>
    </message>
    <message>
        <source>Det som fungerar &amp;bra</source>
        <translation>What &amp;works well</translation>
    </message>
    <message>
        <source>Andra planer</source>
        <translation>Other plans</translation>
    </message>
    <message>
        <source>SIP:en ersätter inte andra planer, till exempel vårdplan eller genomförandeplan.</source>
        <translation>The SIP does not replace other plans, for example a care plan.</translation>
    </message>
    <message>
        <source>Var finns den gällande planen, om den inte finns här?</source>
        <translation>Where is the plan in force, if it is not here?</translation>
    </message>
    <message>
        <source>Till exempel den gemensamma IT-tjänsten. Då skrivs det Arbetsexemplar på vårt papper.</source>
        <translation>For example the shared IT service. Then our paper says that it is a working copy.</translation>
    </message>
    <message>
        <source>Version {version}, utkast</source>
        <translation>Version {version}, draft</translation>
    </message>
    <message>
        <source>Visa papperet</source>
        <translation>Show the paper</translation>
    </message>
    <message>
        <source>Delmål</source>
        <translation>Sub-goals</translation>
    </message>
    <message>
        <source>Delmål {number}</source>
        <translation>Sub-goal {number}</translation>
    </message>
    <message>
        <source>Lägg till delmål</source>
        <translation>Add sub-goal</translation>
    </message>
    <message>
        <source>Delmålet är borttaget.</source>
        <translation>The sub-goal is removed.</translation>
    </message>
    <message>
        <source>Vem gör vad, när och var?</source>
        <translation>Who does what, when and where?</translation>
    </message>
    <message>
        <source>Det som {name} och närstående gör själva är också insatser.</source>
        <translation>What {name} and relatives do themselves are actions too.</translation>
    </message>
    <message>
        <source>Lägg till insats</source>
        <translation>Add action</translation>
    </message>
    <message>
        <source>Insatsen är borttagen.</source>
        <translation>The action is removed.</translation>
    </message>
    <message>
        <source>Utan delmål</source>
        <translation>Without a sub-goal</translation>
    </message>
    <message>
        <source>Lägg till insats utan delmål</source>
        <translation>Add an action without a sub-goal</translation>
    </message>
    <message>
        <source>Delmål {number}. {goal}</source>
        <translation>Sub-goal {number}. {goal}</translation>
    </message>
    <message>
        <source>Insats {number}</source>
        <translation>Action {number}</translation>
    </message>
    <message>
        <source>Vad?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>Till vilket delmål?</source>
        <translation>For which sub-goal?</translation>
    </message>
    <message>
        <source>En verksamhet eller en närstående</source>
        <translation>An organisation or a relative</translation>
    </message>
    <message>
        <source>{name} själv</source>
        <translation>{name} personally</translation>
    </message>
    <message>
        <source>Vad texterna berättar</source>
        <translation>What the texts tell</translation>
    </message>
    <message>
        <source>Vem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Var</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Vem gör det?</source>
        <translation>Who does it?</translation>
    </message>
    <message>
        <source>Vilken verksamhet eller närstående?</source>
        <translation>Which organisation or relative?</translation>
    </message>
    <message>
        <source>Namn och yrke</source>
        <translation>Name and profession</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>När?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Till exempel: varje måndag</source>
        <translation>For example: every Monday</translation>
    </message>
    <message>
        <source>Klart senast</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Var?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Vem håller ihop planen?</source>
        <translation>Who holds the plan together?</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Regionen</source>
        <translation>The region</translation>
    </message>
    <message>
        <source>Huvudansvarig huvudman</source>
        <translation>Responsible authority</translation>
    </message>
    <message>
        <source>Huvudansvarig verksamhet</source>
        <translation>Responsible organisation</translation>
    </message>
    <message>
        <source>Huvudansvarigs &amp;namn</source>
        <translation>&amp;Name of the one responsible</translation>
    </message>
    <message>
        <source>&amp;Telefon till huvudansvarig</source>
        <translation>&amp;Telephone of the one responsible</translation>
    </message>
    <message>
        <source>När går det att ringa?</source>
        <translation>When can one call?</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>&amp;Dag för uppföljning</source>
        <translation>&amp;Day of the follow-up</translation>
    </message>
    <message>
        <source>&amp;Klockan</source>
        <translation>T&amp;ime</translation>
    </message>
    <message>
        <source>&amp;Plats för uppföljning</source>
        <translation>&amp;Place of the follow-up</translation>
    </message>
    <message>
        <source>Platsen lämnas muntligt</source>
        <translation>The place is told by word of mouth</translation>
    </message>
    <message>
        <source>Vem kallar till uppföljningen?</source>
        <translation>Who calls to the follow-up?</translation>
    </message>
    <message>
        <source>Det vi inte är överens om</source>
        <translation>What we do not agree on</translation>
    </message>
    <message>
        <source>Skriv det så som det sades. Fel uppgifter som {name} påpekar måste antecknas.</source>
        <translation>Write it as it was said. Wrong facts that {name} points out must be noted.</translation>
    </message>
    <message>
        <source>Anteckning {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Lägg till anteckning</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Anteckningen är borttagen.</source>
        <translation>The note is removed.</translation>
    </message>
    <message>
        <source>Vad sades?</source>
        <translation>What was said?</translation>
    </message>
    <message>
        <source>Vem sade det?</source>
        <translation>Who said it?</translation>
    </message>
    <message>
        <source>{name} säger att en uppgift är fel</source>
        <translation>{name} says that a fact is wrong</translation>
    </message>
    <message>
        <source>Antecknat i akten den</source>
        <translation>Noted in the file on</translation>
    </message>
    <message>
        <source>Långsiktigt mål</source>
        <translation>Long-term goal</translation>
    </message>
    <message>
        <source>Stöd som behövs</source>
        <translation>Support needed</translation>
    </message>
    <message>
        <source>Stöd som redan finns</source>
        <translation>Support that is already there</translation>
    </message>
    <message>
        <source>Det som fungerar bra</source>
        <translation>What works well</translation>
    </message>
    <message>
        <source>De gäller som förut. SIP:en ersätter dem inte.</source>
        <translation>They apply as before. The SIP does not replace them.</translation>
    </message>
    <message>
        <source>klockan {time}</source>
        <translation>at {time}</translation>
    </message>
    <message>
        <source>platsen lämnas muntligt</source>
        <translation>the place is told by word of mouth</translation>
    </message>
    <message>
        <source>kontaktperson saknas</source>
        <translation>no contact person</translation>
    </message>
    <message>
        <source>Kontaktpersoner</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Uppgift som {name} säger är fel</source>
        <translation>Fact that {name} says is wrong</translation>
    </message>
    <message>
        <source>inte ännu</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Sagt</source>
        <translation>Said</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Antecknat i akten</source>
        <translation>Noted in the file</translation>
    </message>
    <message>
        <source>Den gällande planen finns</source>
        <translation>The valid plan is kept</translation>
    </message>
    <message>
        <source>På vårt papper står Arbetsexemplar.</source>
        <translation>Our paper says Working copy.</translation>
    </message>
    <message>
        <source>Var planen finns</source>
        <translation>Where the plan is kept</translation>
    </message>
    <message>
        <source>Stora skärmen (F11)</source>
        <translation>The big screen (F11)</translation>
    </message>
    <message>
        <source>Ta bort utkastet</source>
        <translation>Remove the draft</translation>
    </message>
    <message>
        <source>Utkastet till version {version} är borttaget.</source>
        <translation>The draft of version {version} is removed.</translation>
    </message>
    <message>
        <source>Så som {name} vill. Det kan vara någon annan än den som kallade till mötet.</source>
        <translation>As {name} wishes. It may be somebody other than the one who called to the meeting.</translation>
    </message>
</context>
<context>
    <name>PlanChecks</name>
    <message>
        <source>Innan planen kan fastställas</source>
        <translation>Before the plan can be fixed</translation>
    </message>
    <message>
        <source>Så lätt är texten</source>
        <translation>How easy the text is</translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) saknas</source>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Vem, vad och när</source>
        <translation>Who, what and when</translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) med allt som behövs</source>
        <translation>
            <numerusform>%n action with all that is needed</numerusform>
            <numerusform>%n actions with all that is needed</numerusform>
        </translation>
    </message>
    <message>
        <source>Kommunens och regionens insatser</source>
        <translation>Actions of the municipality and the region</translation>
    </message>
    <message>
        <source>Båda finns</source>
        <translation>Both are there</translation>
    </message>
    <message>
        <source>Huvudansvarig</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Uppgifter som är fel</source>
        <translation>Facts that are wrong</translation>
    </message>
    <message>
        <source>{name} har svarat</source>
        <translation>{name} has answered</translation>
    </message>
    <message>
        <source>Svaret på förra versionen räcker än så länge</source>
        <translation>The answer to the last version is enough so far</translation>
    </message>
    <message>
        <source>Uppläst {day}</source>
        <translation>Read back {day}</translation>
    </message>
    <message>
        <source>Texten är för kort för att mätas.</source>
        <translation>The text is too short to be measured.</translation>
    </message>
    <message>
        <source>LIX {index}, lättläst.</source>
        <translation>LIX {index}, easy to read.</translation>
    </message>
    <message>
        <source>LIX {index}, medelsvår.</source>
        <translation>LIX {index}, of middling difficulty.</translation>
    </message>
    <message>
        <source>LIX {index}, svår. Skriv kortare meningar och kortare ord.</source>
        <translation>LIX {index}, hard. Write shorter sentences and shorter words.</translation>
    </message>
    <message numerus="yes">
        <source>%n mening(ar) är långa.</source>
        <translation>
            <numerusform>%n sentence is long.</numerusform>
            <numerusform>%n sentences are long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanParts</name>
    <message>
        <source>Insats {number}</source>
        <translation>Action {number}</translation>
    </message>
    <message>
        <source>Delmål {number}</source>
        <translation>Sub-goal {number}</translation>
    </message>
    <message>
        <source>Anteckning {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>när</source>
        <translation>when</translation>
    </message>
    <message>
        <source>klart senast</source>
        <translation>done at the latest</translation>
    </message>
    <message>
        <source>var</source>
        <translation>where</translation>
    </message>
    <message>
        <source>namn och yrke</source>
        <translation>name and profession</translation>
    </message>
    <message>
        <source>telefon</source>
        <translation>telephone</translation>
    </message>
    <message>
        <source>vilken verksamhet</source>
        <translation>which organisation</translation>
    </message>
    <message>
        <source>vem som gör det</source>
        <translation>who does it</translation>
    </message>
    <message>
        <source>delmål</source>
        <translation>sub-goal</translation>
    </message>
    <message>
        <source>Det här är viktigt</source>
        <translation>What is important</translation>
    </message>
    <message>
        <source>Långsiktigt mål</source>
        <translation>Long-term goal</translation>
    </message>
    <message>
        <source>Stöd som behövs</source>
        <translation>Support needed</translation>
    </message>
    <message>
        <source>Stöd som redan finns</source>
        <translation>Support there is already</translation>
    </message>
    <message>
        <source>Det som fungerar bra</source>
        <translation>What works well</translation>
    </message>
    <message>
        <source>Andra planer</source>
        <translation>Other plans</translation>
    </message>
    <message>
        <source>Huvudansvarig</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Dag för uppföljning</source>
        <translation>Day of follow-up</translation>
    </message>
    <message>
        <source>Plats för uppföljning</source>
        <translation>Place of follow-up</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>När förberedde ni er?</source>
        <translation>When did you prepare?</translation>
    </message>
    <message>
        <source>Vem förberedde &amp;tillsammans med {name}?</source>
        <translation>Who prepared &amp;together with {name}?</translation>
    </message>
    <message>
        <source>{name} berättar</source>
        <translation>{name} tells</translation>
    </message>
    <message>
        <source>Vad fungerar &amp;bra?</source>
        <translation>What works &amp;well?</translation>
    </message>
    <message>
        <source>Vad är &amp;svårt?</source>
        <translation>What is &amp;difficult?</translation>
    </message>
    <message>
        <source>Vad kan {name} göra s&amp;jälv?</source>
        <translation>What can {name} do &amp;alone?</translation>
    </message>
    <message>
        <source>Bedömningar</source>
        <translation>Assessments</translation>
    </message>
    <message>
        <source>Personalens bedömning står för sig, med namn och dag.</source>
        <translation>The assessment of staff stands by itself, with name and day.</translation>
    </message>
    <message>
        <source>Bedömning {number}</source>
        <translation>Assessment {number}</translation>
    </message>
    <message>
        <source>Lägg till bedömning</source>
        <translation>Add assessment</translation>
    </message>
    <message>
        <source>Bedömningen är borttagen.</source>
        <translation>The assessment is removed.</translation>
    </message>
    <message>
        <source>Bedömning</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Vem har gjort den?</source>
        <translation>Who made it?</translation>
    </message>
    <message>
        <source>Yrke</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Vilken dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Så vill {name} vara med</source>
        <translation>How {name} wants to take part</translation>
    </message>
    <message>
        <source>Hela mötet</source>
        <translation>The whole meeting</translation>
    </message>
    <message>
        <source>En del av mötet</source>
        <translation>Part of the meeting</translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Genom någon annan</source>
        <translation>Through somebody else</translation>
    </message>
    <message>
        <source>Med, men utan att svara på frågor</source>
        <translation>There, but without answering questions</translation>
    </message>
    <message>
        <source>På vilket sätt?</source>
        <translation>In what way?</translation>
    </message>
    <message>
        <source>Mer om hur</source>
        <translation>More about how</translation>
    </message>
    <message>
        <source>Mötet som {name} vill ha det</source>
        <translation>The meeting as {name} wants it</translation>
    </message>
    <message>
        <source>&amp;Plats</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Ti&amp;d</source>
        <translation>T&amp;ime</translation>
    </message>
    <message>
        <source>I vilken form?</source>
        <translation>In what form?</translation>
    </message>
    <message>
        <source>Hur &amp;länge som mest?</source>
        <translation>How &amp;long at most?</translation>
    </message>
    <message>
        <source>minuter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Pauser behövs</source>
        <translation>Pauses are needed</translation>
    </message>
    <message>
        <source>Toalett behöver finnas nära</source>
        <translation>A toilet has to be near</translation>
    </message>
    <message>
        <source>Någon stannar kvar och pratar efteråt</source>
        <translation>Somebody stays and talks afterwards</translation>
    </message>
    <message>
        <source>Det här behöver alla veta &amp;före mötet</source>
        <translation>Everybody needs to know this &amp;before the meeting</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Papperet som text</source>
        <translation>The paper as text</translation>
    </message>
    <message>
        <source>Som text</source>
        <translation>As text</translation>
    </message>
    <message>
        <source>Större</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Förra sidan</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Nästa sida</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>{title}, sida {page} av {pages}</source>
        <translation>{title}, page {page} of {pages}</translation>
    </message>
    <message>
        <source>Förhandsvisning: {where}</source>
        <translation>Preview: {where}</translation>
    </message>
    <message>
        <source>Som bild</source>
        <translation>As picture</translation>
    </message>
    <message>
        <source>Sök i papperet</source>
        <translation>Search in the paper</translation>
    </message>
    <message>
        <source>Förra träffen</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Nästa träff</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Orden finns inte i papperet.</source>
        <translation>The words are not in the paper.</translation>
    </message>
    <message>
        <source>Träff {number} av {of}, sida {page}</source>
        <translation>Hit {number} of {of}, page {page}</translation>
    </message>
    <message>
        <source>Förra</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>PrintAs</name>
    <message>
        <source>{size} punkter</source>
        <translation>{size} points</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Skriv ut</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>Svarade ja {day}, men planen har ändrats sedan dess.</source>
        <translation>Answered yes {day}, but the plan has been changed since.</translation>
    </message>
    <message>
        <source>Svarade nej {day}, men planen har ändrats sedan dess.</source>
        <translation>Answered no {day}, but the plan has been changed since.</translation>
    </message>
    <message>
        <source>en okänd dag</source>
        <translation>on an unknown day</translation>
    </message>
    <message>
        <source>Planen har ändrats efter svaret. Läs upp den och fråga på nytt.</source>
        <translation>The plan has been changed since the answer. Read it aloud and ask again.</translation>
    </message>
</context>
<context>
    <name>Received</name>
    <message>
        <source>Skriv in en kallelse</source>
        <translation>Write down a summons</translation>
    </message>
    <message>
        <source>Kallelsen är borttagen.</source>
        <translation>The summons has been removed.</translation>
    </message>
    <message>
        <source>Ingen annan har kallat oss.</source>
        <translation>Nobody else has summoned us.</translation>
    </message>
    <message>
        <source>Kallelse</source>
        <translation>Summons</translation>
    </message>
    <message>
        <source>Kallelse från {unit}</source>
        <translation>Summons from {unit}</translation>
    </message>
    <message>
        <source>Vilken verksamhet kallar?</source>
        <translation>Which service summons?</translation>
    </message>
    <message>
        <source>Vem är sammankallande?</source>
        <translation>Who is the convener?</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>När kom kallelsen?</source>
        <translation>When did the summons come?</translation>
    </message>
    <message>
        <source>Svara senast</source>
        <translation>Reply by</translation>
    </message>
    <message>
        <source>Mötets dag</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Klockan</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Plats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Vad gäller mötet?</source>
        <translation>What is the meeting about?</translation>
    </message>
    <message>
        <source>Vad ska vi bidra med?</source>
        <translation>What are we to contribute?</translation>
    </message>
    <message>
        <source>Vi kommer</source>
        <translation>We are coming</translation>
    </message>
    <message>
        <source>Vi kan inte komma</source>
        <translation>We cannot come</translation>
    </message>
    <message>
        <source>Vad svarar vi?</source>
        <translation>What do we answer?</translation>
    </message>
    <message>
        <source>Vem kommer från oss?</source>
        <translation>Who comes from us?</translation>
    </message>
    <message>
        <source>När svarade vi?</source>
        <translation>When did we answer?</translation>
    </message>
    <message>
        <source>När fick vi planen?</source>
        <translation>When did we get the plan?</translation>
    </message>
    <message>
        <source>Svaret på papper</source>
        <translation>The reply on paper</translation>
    </message>
    <message>
        <source>Adress dit svaret skickas</source>
        <translation>Address to which the reply is sent</translation>
    </message>
    <message>
        <source>Postnummer</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Ort</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Kallelsens kod</source>
        <translation>Code of the summons</translation>
    </message>
    <message>
        <source>Står i vårt svar i stället för ett namn</source>
        <translation>Stands in our reply instead of a name</translation>
    </message>
    <message>
        <source>Har vi frågat den enskilde?</source>
        <translation>Have we asked the person?</translation>
    </message>
    <message>
        <source>I stället för vem?</source>
        <translation>Instead of whom?</translation>
    </message>
    <message>
        <source>Om någon annan än den som kallades kommer</source>
        <translation>If somebody else than the one who was called is coming</translation>
    </message>
    <message>
        <source>På telefon</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>På video</source>
        <translation>By video</translation>
    </message>
    <message>
        <source>En annan dag</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Hur kan vi vara med i stället?</source>
        <translation>How can we take part instead?</translation>
    </message>
    <message>
        <source>Vilken annan dag?</source>
        <translation>Which other day?</translation>
    </message>
    <message>
        <source>Ett nej står i svaret, utan namn</source>
        <translation>A no stands in the reply, without a name</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>Register</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>År</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Det som har lämnats ut</source>
        <translation>What has been given</translation>
    </message>
    <message>
        <source>Avböjda och skickade vidare</source>
        <translation>Declined and passed on</translation>
    </message>
    <message>
        <source>Beslut om gallring</source>
        <translation>Decisions on disposal</translation>
    </message>
    <message>
        <source>Spara som CSV-fil</source>
        <translation>Save as a CSV file</translation>
    </message>
    <message>
        <source>Inga namn och inga skäl står här. Öppna ärendet för att se vem det gäller och varför.</source>
        <translation>No names and no reasons stand here. Open the case to see whom it is about and why.</translation>
    </message>
    <message>
        <source>Läser ärendena …</source>
        <translation>Reading the cases …</translation>
    </message>
    <message>
        <source>Spara registret i mappen</source>
        <translation>Save the register in the folder</translation>
    </message>
    <message>
        <source>Sparat: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>De {count} senaste visas. Filen har alla.</source>
        <translation>The latest {count} are shown. The file has all of them.</translation>
    </message>
    <message>
        <source>När</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ärende</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Hur</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Kod</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Slag av uppgifter</source>
        <translation>Kinds of information</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Av</source>
        <translation>By</translation>
    </message>
    <message numerus="yes">
        <source>%n slag</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Papper till den enskilde</source>
        <translation>Paper to the person</translation>
    </message>
    <message>
        <source>Kvitterat</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Avböjd</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Skickad vidare</source>
        <translation>Passed on</translation>
    </message>
    <message>
        <source>lämnat</source>
        <translation>given</translation>
    </message>
    <message>
        <source>inte lämnat</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>dag saknas</source>
        <translation>day is missing</translation>
    </message>
    <message>
        <source>Beslut</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Gallrat</source>
        <translation>Disposed of</translation>
    </message>
    <message>
        <source>Lämnat till arkivet</source>
        <translation>Handed to the archive</translation>
    </message>
    <message>
        <source>Sparas längre</source>
        <translation>Kept longer</translation>
    </message>
    <message>
        <source>kommunen</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>regionen</source>
        <translation>the region</translation>
    </message>
    <message>
        <source>annan verksamhet</source>
        <translation>another organisation</translation>
    </message>
    <message>
        <source>privat person</source>
        <translation>private person</translation>
    </message>
    <message>
        <source>borttagen deltagare</source>
        <translation>removed participant</translation>
    </message>
    <message>
        <source>den enskilde</source>
        <translation>the person</translation>
    </message>
    <message>
        <source>den egna enheten</source>
        <translation>the own unit</translation>
    </message>
    <message>
        <source>registrator</source>
        <translation>registrar</translation>
    </message>
    <message>
        <source>IT-tjänst</source>
        <translation>IT service</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>lämnat över</source>
        <translation>handed over</translation>
    </message>
    <message>
        <source>behövdes inte</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>lämnat {day}, till och med {last}</source>
        <translation>given {day}, until {last}</translation>
    </message>
    <message>
        <source>vårdnadshavare</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>den som begärt ut ärendet</source>
        <translation>whoever asked for the case</translation>
    </message>
    <message>
        <source>annan sammankallande</source>
        <translation>another convener</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>Ingen säkerhetskopia är gjord på %n dag(ar).</source>
        <translation>
            <numerusform>No backup has been made for %n day.</numerusform>
            <numerusform>No backup has been made for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gör en säkerhetskopia</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Stäng påminnelsen</source>
        <translation>Close the reminder</translation>
    </message>
    <message>
        <source>Påminnelse</source>
        <translation>Reminder</translation>
    </message>
</context>
<context>
    <name>Reopened</name>
    <message>
        <source>Ingen har fått veta att SIP:en var avslutad.</source>
        <translation>Nobody was told that the SIP had ended.</translation>
    </message>
    <message>
        <source>Har fått veta det på annat sätt</source>
        <translation>Have been told in another way</translation>
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
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Lägg först till deltagare på sidan Deltagare.</source>
        <translation>First add participants on the page Participants.</translation>
    </message>
    <message>
        <source>Kommer någon?</source>
        <translation>Is anybody coming?</translation>
    </message>
    <message>
        <source>När kom svaret?</source>
        <translation>When did the reply come?</translation>
    </message>
    <message>
        <source>Vem kommer?</source>
        <translation>Who comes?</translation>
    </message>
    <message>
        <source>Ersättare vid förhinder</source>
        <translation>Replacement if prevented</translation>
    </message>
    <message>
        <source>Svaret gällde ett annat möte eller en annan dag. Fråga igen, och skriv när det nya svaret kom.</source>
        <translation>The reply was about another meeting or another day. Ask again, and write when the new reply came.</translation>
    </message>
</context>
<context>
    <name>Representatives</name>
    <message>
        <source>{name} har rätt till en SIP också när någon annan samtycker. En företrädare får bara läsa det som är kryssat på företrädarens egen rad under Samtycke.</source>
        <translation>{name} has a right to a SIP even when somebody else consents. A representative may only read what is ticked in the representative’s own row under Consent.</translation>
    </message>
    <message>
        <source>God man</source>
        <translation>God man (appointed representative)</translation>
    </message>
    <message>
        <source>Förvaltare</source>
        <translation>Förvaltare (administrator)</translation>
    </message>
    <message>
        <source>Framtidsfullmakt</source>
        <translation>Future power of attorney</translation>
    </message>
    <message>
        <source>Annan företrädare</source>
        <translation>Another representative</translation>
    </message>
    <message>
        <source>Företrädare utan namn</source>
        <translation>Representative without a name</translation>
    </message>
    <message>
        <source>Företrädare {number}</source>
        <translation>Representative {number}</translation>
    </message>
    <message>
        <source>Lägg till företrädare</source>
        <translation>Add a representative</translation>
    </message>
    <message>
        <source>Företrädaren är borttagen.</source>
        <translation>The representative has been removed.</translation>
    </message>
    <message>
        <source>Ingen företrädare är tillagd än.</source>
        <translation>No representative has been added yet.</translation>
    </message>
    <message>
        <source>Vem är det?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Lägg först till företrädaren på Deltagare.</source>
        <translation>First add the representative on Participants.</translation>
    </message>
    <message>
        <source>Vilken sorts företrädare?</source>
        <translation>What kind of representative?</translation>
    </message>
    <message>
        <source>Vad har du sett som visar det?</source>
        <translation>What have you seen that shows it?</translation>
    </message>
    <message>
        <source>Vem har bedömt det?</source>
        <translation>Who has assessed it?</translation>
    </message>
    <message>
        <source>När bedömdes det?</source>
        <translation>When was it assessed?</translation>
    </message>
    <message>
        <source>Vad kan {name} själv ta ställning till?</source>
        <translation>What can {name} decide personally?</translation>
    </message>
    <message>
        <source>Förmågan kan ändras. Skriv vad du har sett, och vilken dag.</source>
        <translation>The ability can change. Write what you have seen, and on which day.</translation>
    </message>
    <message>
        <source>Anteckning {number}</source>
        <translation>Note {number}</translation>
    </message>
    <message>
        <source>Lägg till anteckning</source>
        <translation>Add note</translation>
    </message>
    <message>
        <source>Anteckningen är borttagen.</source>
        <translation>The note is removed.</translation>
    </message>
    <message>
        <source>Vilken dag?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Vem skriver?</source>
        <translation>Who is writing?</translation>
    </message>
    <message>
        <source>Vad har du sett?</source>
        <translation>What have you seen?</translation>
    </message>
    <message>
        <source>Ingen kan samtycka: pröva om någon skadas</source>
        <translation>Nobody can consent: test whether anybody comes to harm</translation>
    </message>
    <message>
        <source>Ingen: prövning av men</source>
        <translation>Nobody: test of harm</translation>
    </message>
    <message>
        <source>Ingen kan samtycka</source>
        <translation>Nobody can consent</translation>
    </message>
    <message>
        <source>Vad omfattar uppdraget, eller vad är prövat?</source>
        <translation>What does the assignment cover, or what has been tested?</translation>
    </message>
    <message>
        <source>Till exempel: bevaka rätt och sörja för person</source>
        <translation>For example: guard rights and care for the person</translation>
    </message>
    <message>
        <source>Till exempel: tingsrättens beslut och dess nummer, eller ett läkarintyg</source>
        <translation>For example: the district court’s decision and its number, or a medical certificate</translation>
    </message>
    <message>
        <source>Går {name} med på det?</source>
        <translation>Does {name} go along with it?</translation>
    </message>
    <message>
        <source>Ingen samtycker mot den enskildes vilja</source>
        <translation>Nobody consents against the person’s will</translation>
    </message>
    <message>
        <source>Omfattar uppdraget den här saken?</source>
        <translation>Does the assignment cover this matter?</translation>
    </message>
    <message>
        <source>Att bara få förvalta egendom räcker till exempel inte.</source>
        <translation>To be allowed to manage property only, for example, is not enough.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Kopians lösenfras eller kod</source>
        <translation>Passphrase or code of the copy</translation>
    </message>
    <message>
        <source>En kopia är en mapp vars namn börjar på sipdesk- och en dag.</source>
        <translation>A copy is a folder whose name begins with sipdesk- and a day.</translation>
    </message>
    <message>
        <source>Välj säkerhetskopia</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Välj säkerhetskopians mapp</source>
        <translation>Choose the folder of the backup</translation>
    </message>
    <message>
        <source>Läser kopian från början till slut …</source>
        <translation>Reading the copy from beginning to end …</translation>
    </message>
    <message>
        <source>Kopian gjordes {day} klockan {time} och är hel.</source>
        <translation>The copy was made on {day} at {time} and is whole.</translation>
    </message>
    <message numerus="yes">
        <source>Den har %n ärende(n).</source>
        <translation>
            <numerusform>It has %n case.</numerusform>
            <numerusform>It has %n cases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det som finns på datorn nu läggs åt sidan i samma mapp, med sina nycklar. Inget tas bort. Det som skrevs efter kopian finns bara där.</source>
        <translation>What is on the computer now is laid aside in the same folder, with its keys. Nothing is taken away. What was written after the copy is only there.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Återställningskod</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Öppna kopian med</source>
        <translation>Open the copy with</translation>
    </message>
    <message>
        <source>Den som gällde när kopian gjordes.</source>
        <translation>The one that counted when the copy was made.</translation>
    </message>
    <message>
        <source>Öppna kopian</source>
        <translation>Open the copy</translation>
    </message>
    <message>
        <source>Skriv lösenfrasen eller koden</source>
        <translation>Write the passphrase or the code</translation>
    </message>
    <message>
        <source>Rätt. Är du säker? SIPDesk stängs, kopian läggs på plats, och du låser upp.</source>
        <translation>Right. Are you sure? SIPDesk closes, the copy is put in place, and you unlock.</translation>
    </message>
    <message>
        <source>Återställ från kopian</source>
        <translation>Restore from the copy</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Gallring</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Ärenden som har sparats så länge som de ska. Du bestämmer om vart och ett. Inget tas bort av sig självt.</source>
        <translation>Cases that have been kept as long as they should. You decide on each one. Nothing is removed by itself.</translation>
    </message>
    <message numerus="yes">
        <source>%n ärende(n) att bestämma om</source>
        <translation>
            <numerusform>%n case to decide on</numerusform>
            <numerusform>%n cases to decide on</numerusform>
        </translation>
    </message>
    <message>
        <source>Inget ärende väntar nu.</source>
        <translation>No case is waiting now.</translation>
    </message>
    <message>
        <source>Om det ska sparas längre: varför?</source>
        <translation>If it is to be kept longer: why?</translation>
    </message>
    <message>
        <source>Spara ett år till</source>
        <translation>Keep one more year</translation>
    </message>
    <message>
        <source>Sista anteckningen {last}. Skulle sparas till {due}.</source>
        <translation>Last note {last}. To be kept until {due}.</translation>
    </message>
    <message>
        <source>Det ska bevaras. Lämna det till arkivet först.</source>
        <translation>It is to be preserved. Hand it to the archive first.</translation>
    </message>
    <message>
        <source>Lämnat till arkivet</source>
        <translation>Handed to the archive</translation>
    </message>
    <message>
        <source>Gallra</source>
        <translation>Dispose</translation>
    </message>
    <message>
        <source>Ärendet tas bort för gott. Tryck en gång till för att göra det.</source>
        <translation>The case is removed for good. Press once more to do it.</translation>
    </message>
    <message>
        <source>Ärende {number} är borttaget</source>
        <translation>Case {number} is removed</translation>
    </message>
    <message>
        <source>Ärende {number} sparas ett år till</source>
        <translation>Case {number} is kept one more year</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message>
        <source>Vilka som är med</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>vilka som är med</source>
        <translation>who takes part</translation>
    </message>
    <message>
        <source>Personuppgifter</source>
        <translation>Personal details</translation>
    </message>
    <message>
        <source>personnummer och kontaktuppgifter</source>
        <translation>personal identity number and contact details</translation>
    </message>
    <message>
        <source>Anpassningar</source>
        <translation>Adaptations</translation>
    </message>
    <message>
        <source>anpassningar</source>
        <translation>adaptations</translation>
    </message>
    <message>
        <source>Stöd i dag</source>
        <translation>Support today</translation>
    </message>
    <message>
        <source>stödet i dag</source>
        <translation>the support today</translation>
    </message>
    <message>
        <source>Hälsa</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>hälsa</source>
        <translation>health</translation>
    </message>
    <message>
        <source>Läkemedel</source>
        <translation>Medication</translation>
    </message>
    <message>
        <source>läkemedel</source>
        <translation>medication</translation>
    </message>
    <message>
        <source>Psykisk hälsa</source>
        <translation>Mental health</translation>
    </message>
    <message>
        <source>psykisk hälsa</source>
        <translation>mental health</translation>
    </message>
    <message>
        <source>Beroende</source>
        <translation>Dependence</translation>
    </message>
    <message>
        <source>beroende</source>
        <translation>dependence</translation>
    </message>
    <message>
        <source>Vardag och funktion</source>
        <translation>Daily life and function</translation>
    </message>
    <message>
        <source>hur vardagen fungerar</source>
        <translation>how daily life works</translation>
    </message>
    <message>
        <source>Hjälpmedel</source>
        <translation>Aids</translation>
    </message>
    <message>
        <source>hjälpmedel</source>
        <translation>aids</translation>
    </message>
    <message>
        <source>Boende</source>
        <translation>Housing</translation>
    </message>
    <message>
        <source>boende</source>
        <translation>housing</translation>
    </message>
    <message>
        <source>Social situation</source>
        <translation>Social situation</translation>
    </message>
    <message>
        <source>social situation</source>
        <translation>social situation</translation>
    </message>
    <message>
        <source>Familj</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>familj och närstående</source>
        <translation>family and relatives</translation>
    </message>
    <message>
        <source>Skola</source>
        <translation>School</translation>
    </message>
    <message>
        <source>skola</source>
        <translation>school</translation>
    </message>
    <message>
        <source>Arbete</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>arbete och sysselsättning</source>
        <translation>work and occupation</translation>
    </message>
    <message>
        <source>Ekonomi</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>ekonomi</source>
        <translation>economy</translation>
    </message>
    <message>
        <source>Brott</source>
        <translation>Crime</translation>
    </message>
    <message>
        <source>brott</source>
        <translation>crime</translation>
    </message>
    <message>
        <source>Biståndsenhet</source>
        <translation>Needs assessment unit</translation>
    </message>
    <message>
        <source>Socialtjänst, vuxna</source>
        <translation>Social services, adults</translation>
    </message>
    <message>
        <source>Socialtjänst, barn och unga</source>
        <translation>Social services, children and young people</translation>
    </message>
    <message>
        <source>Socialtjänst, funktionsnedsättning (LSS)</source>
        <translation>Social services, disability (LSS)</translation>
    </message>
    <message>
        <source>Socialpsykiatri</source>
        <translation>Social psychiatry</translation>
    </message>
    <message>
        <source>Socialtjänst, beroende</source>
        <translation>Social services, dependence</translation>
    </message>
    <message>
        <source>Ekonomiskt bistånd</source>
        <translation>Economic support</translation>
    </message>
    <message>
        <source>Stöd vid våld i nära relation</source>
        <translation>Support against violence in close relations</translation>
    </message>
    <message>
        <source>Familjestöd</source>
        <translation>Family support</translation>
    </message>
    <message>
        <source>Hemtjänst</source>
        <translation>Home care</translation>
    </message>
    <message>
        <source>Boendestöd</source>
        <translation>Housing support</translation>
    </message>
    <message>
        <source>Bostad med särskilt stöd</source>
        <translation>Supported housing</translation>
    </message>
    <message>
        <source>Särskilt boende</source>
        <translation>Special housing</translation>
    </message>
    <message>
        <source>Daglig verksamhet eller dagverksamhet</source>
        <translation>Daily activities or day care</translation>
    </message>
    <message>
        <source>Anhörigstöd</source>
        <translation>Support for relatives</translation>
    </message>
    <message>
        <source>Kommunal hemsjukvård</source>
        <translation>Municipal home nursing</translation>
    </message>
    <message>
        <source>Kommunal rehabilitering</source>
        <translation>Municipal rehabilitation</translation>
    </message>
    <message>
        <source>Vårdcentral</source>
        <translation>Primary care centre</translation>
    </message>
    <message>
        <source>Regional rehabilitering</source>
        <translation>Regional rehabilitation</translation>
    </message>
    <message>
        <source>Sjukhus eller specialistmottagning</source>
        <translation>Hospital or specialist clinic</translation>
    </message>
    <message>
        <source>Vuxenpsykiatri</source>
        <translation>Adult psychiatry</translation>
    </message>
    <message>
        <source>Barn- och ungdomspsykiatri (bup)</source>
        <translation>Child and youth psychiatry (BUP)</translation>
    </message>
    <message>
        <source>Beroendemottagning</source>
        <translation>Dependence clinic</translation>
    </message>
    <message>
        <source>Habilitering</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Barnhälsovård eller mödrahälsovård</source>
        <translation>Child health or maternity care</translation>
    </message>
    <message>
        <source>Förskola</source>
        <translation>Preschool</translation>
    </message>
    <message>
        <source>Försäkringskassan</source>
        <translation>Försäkringskassan (Social Insurance Agency)</translation>
    </message>
    <message>
        <source>Arbetsförmedlingen</source>
        <translation>Arbetsförmedlingen (Public Employment Service)</translation>
    </message>
    <message>
        <source>Kommunens arbetsmarknadsenhet</source>
        <translation>The municipality’s labour market unit</translation>
    </message>
    <message>
        <source>Kriminalvården</source>
        <translation>Kriminalvården (Prison and Probation Service)</translation>
    </message>
    <message>
        <source>Statens institutionsstyrelse (SiS)</source>
        <translation>SiS (National Board of Institutional Care)</translation>
    </message>
    <message>
        <source>Kvinnojour eller skyddat boende</source>
        <translation>Women’s shelter or protected housing</translation>
    </message>
    <message>
        <source>Förening</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>God man</source>
        <translation>God man (trustee)</translation>
    </message>
    <message>
        <source>Förvaltare</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Personligt ombud</source>
        <translation>Personal ombud</translation>
    </message>
    <message>
        <source>Närstående</source>
        <translation>Relative</translation>
    </message>
    <message>
        <source>Vän eller annan person</source>
        <translation>Friend or another person</translation>
    </message>
    <message>
        <source>Annan verksamhet</source>
        <translation>Another organisation</translation>
    </message>
    <message>
        <source>Det behövs stöd från både kommunen och regionen</source>
        <translation>Support is needed from both the municipality and the region</translation>
    </message>
    <message>
        <source>En verksamhet räcker inte till på egen hand</source>
        <translation>One organisation is not enough on its own</translation>
    </message>
    <message>
        <source>Det behövs kunskap från flera verksamheter</source>
        <translation>Knowledge from several organisations is needed</translation>
    </message>
    <message>
        <source>Det är oklart vem som ansvarar för vad</source>
        <translation>It is unclear who is responsible for what</translation>
    </message>
    <message>
        <source>Stödet måste ges samtidigt eller i en viss ordning</source>
        <translation>The support must be given at the same time or in a certain order</translation>
    </message>
    <message>
        <source>Verksamheterna behöver veta vad de andra gör för att stödet ska bli rätt</source>
        <translation>The organisations need to know what the others do for the support to be right</translation>
    </message>
    <message>
        <source>Personen känner sig skickad från den ena till den andra</source>
        <translation>The person feels sent from one to the other</translation>
    </message>
    <message>
        <source>Personen har nyligen kommit hem från sjukhus</source>
        <translation>The person has recently come home from hospital</translation>
    </message>
    <message>
        <source>Ett barn eller en ung person är placerad utanför hemmet</source>
        <translation>A child or a young person is placed outside the home</translation>
    </message>
    <message>
        <source>Personen behöver både hemtjänst och hälso- och sjukvård</source>
        <translation>The person needs both home care and health care</translation>
    </message>
    <message>
        <source>Ett barn behöver stöd från flera, till exempel skola, socialtjänst, habilitering eller bup</source>
        <translation>A child needs support from several, for example school, social services, habilitation or BUP</translation>
    </message>
    <message>
        <source>Personen behöver både rehabilitering och sjukvård i hemmet</source>
        <translation>The person needs both rehabilitation and nursing at home</translation>
    </message>
    <message>
        <source>Personen ska hem från sjukhus och behöver stöd hemma</source>
        <translation>The person is going home from hospital and needs support at home</translation>
    </message>
    <message>
        <source>Personen får behandling i vården och behöver också stöd från socialtjänsten</source>
        <translation>The person is treated in health care and also needs support from social services</translation>
    </message>
    <message>
        <source>Vilken hjälp behöver jag, och vad hoppas jag på?</source>
        <translation>What help do I need, and what do I hope for?</translation>
    </message>
    <message>
        <source>Hur vill jag att det ska bli?</source>
        <translation>How do I want things to be?</translation>
    </message>
    <message>
        <source>Vad är svårast just nu?</source>
        <translation>What is hardest just now?</translation>
    </message>
    <message>
        <source>Vilket är mitt viktigaste mål?</source>
        <translation>What is my most important goal?</translation>
    </message>
    <message>
        <source>Vilka steg leder dit?</source>
        <translation>Which steps lead there?</translation>
    </message>
    <message>
        <source>Passar den hjälp jag har i dag, så att jag känner mig trygg och når mina mål?</source>
        <translation>Does the help I have today suit me, so that I feel safe and reach my goals?</translation>
    </message>
    <message>
        <source>Vet jag vem jag ska vända mig till om jag undrar något eller mår sämre?</source>
        <translation>Do I know whom to turn to if I wonder about something or feel worse?</translation>
    </message>
    <message>
        <source>Hur vill jag att vi följer upp målen?</source>
        <translation>How do I want us to follow up the goals?</translation>
    </message>
    <message>
        <source>Hur lång tid ska det gå tills vi följer upp det vi har bestämt?</source>
        <translation>How long should it be until we follow up what we have decided?</translation>
    </message>
    <message>
        <source>Vad mer undrar jag eller mina närstående?</source>
        <translation>What else do I or my relatives wonder about?</translation>
    </message>
    <message>
        <source>Vad mer är viktigt att veta om mig?</source>
        <translation>What else is important to know about me?</translation>
    </message>
    <message>
        <source>Hur märks det att jag är på väg att må sämre?</source>
        <translation>What shows that I am getting worse?</translation>
    </message>
    <message>
        <source>Vad hjälper när det är som svårast, och vad vill jag inte?</source>
        <translation>What helps when things are hardest, and what do I not want?</translation>
    </message>
    <message>
        <source>Vad har vi prövat förut, och hur gick det?</source>
        <translation>What have we tried before, and how did it go?</translation>
    </message>
    <message>
        <source>Vad säger barnet självt?</source>
        <translation>What does the child say?</translation>
    </message>
    <message>
        <source>Julafton</source>
        <translation>Christmas Eve</translation>
    </message>
    <message>
        <source>Nyårsafton</source>
        <translation>New Year&apos;s Eve</translation>
    </message>
    <message>
        <source>Midsommarafton</source>
        <translation>Midsummer Eve</translation>
    </message>
    <message>
        <source>Alla akter bevaras här</source>
        <translation>All files are kept here</translation>
    </message>
    <message>
        <source>Placering av barn eller unga</source>
        <translation>A child or a young person was placed</translation>
    </message>
    <message>
        <source>Urval för forskning: född den 5, 15 eller 25</source>
        <translation>Sample for research: born on the 5th, 15th or 25th</translation>
    </message>
    <message>
        <source>Barn: se efter om akten hör till en utredning om barnet</source>
        <translation>Child: see whether the file belongs to an inquiry about the child</translation>
    </message>
    <message>
        <source>Vanlig akt</source>
        <translation>Ordinary file</translation>
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
        <source>för %n år sedan</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n vecka(or)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(ar)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>Begäran {number}</source>
        <translation>Request {number}</translation>
    </message>
    <message>
        <source>Skriv in en begäran</source>
        <translation>Enter a request</translation>
    </message>
    <message>
        <source>Begäran är borttagen.</source>
        <translation>The request is removed.</translation>
    </message>
    <message>
        <source>Ingen har begärt ut ärendet.</source>
        <translation>Nobody has asked to see the case.</translation>
    </message>
    <message>
        <source>När kom begäran?</source>
        <translation>When did the request come?</translation>
    </message>
    <message>
        <source>Vad gäller den?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Skriv inte vem som frågar. Ingen måste säga sitt namn för att få ut en handling.</source>
        <translation>Do not write who asks. Nobody has to give a name to see a public record.</translation>
    </message>
    <message>
        <source>Vem prövar?</source>
        <translation>Who tests it?</translation>
    </message>
    <message>
        <source>När är det prövat?</source>
        <translation>When was it tested?</translation>
    </message>
    <message>
        <source>Vad får lämnas ut?</source>
        <translation>What may be given out?</translation>
    </message>
    <message>
        <source>Allt är struket tills du kryssar det. Ändras en uppgift behöver den prövas igen.</source>
        <translation>Everything is struck until you tick it. If an item changes it needs to be tested again.</translation>
    </message>
    <message>
        <source>Ta med nya avsnitt</source>
        <translation>Take in new parts</translation>
    </message>
    <message numerus="yes">
        <source>Ta med %n nya avsnitt</source>
        <translation>
            <numerusform>Take in %n new part</numerusform>
            <numerusform>Take in %n new parts</numerusform>
        </translation>
    </message>
    <message>
        <source>Enligt vilken lag stryks det andra?</source>
        <translation>By which law is the rest struck?</translation>
    </message>
    <message>
        <source>Det här avsnittet lämnas inte ut.</source>
        <translation>This part is not given out.</translation>
    </message>
    <message>
        <source>Kryssa allt</source>
        <translation>Tick everything</translation>
    </message>
    <message>
        <source>Kryssa inget</source>
        <translation>Tick nothing</translation>
    </message>
    <message>
        <source>{given} av {count} uppgifter</source>
        <translation>{given} of {count} items</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Lämnas ut</source>
        <translation>Given out</translation>
    </message>
    <message>
        <source>Lag för det andra</source>
        <translation>Law for the rest</translation>
    </message>
    <message>
        <source>Ingen vald</source>
        <translation>None chosen</translation>
    </message>
    <message>
        <source>{citation} (ej kontrollerad)</source>
        <translation>{citation} (not checked)</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Er IT-avdelning har lagt ut det här för alla. Be dem ändra det.</source>
        <translation>Your IT department has set this for everyone. Ask them to change it.</translation>
    </message>
    <message>
        <source>Tillbaka till förvalet</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>{field}: det går inte att använda</source>
        <translation>{field}: this cannot be used</translation>
    </message>
    <message>
        <source>Ändrat. Förvalet är: {value}</source>
        <translation>Changed. The default is: {value}</translation>
    </message>
    <message>
        <source>alla</source>
        <translation>all</translation>
    </message>
    <message>
        <source>inget</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Det ni ändrar gäller genast, och bara på den här datorn.</source>
        <translation>What you change counts at once, and only on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n ändring(ar)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Styrs av din organisation</source>
        <translation>Managed by your organisation</translation>
    </message>
    <message>
        <source>Ta med i listan igen</source>
        <translation>Put back in the list</translation>
    </message>
    <message>
        <source>Ta bort ur listan</source>
        <translation>Take out of the list</translation>
    </message>
    <message>
        <source>{field}: skriv vad det heter</source>
        <translation>{field}: write what it is called</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Det här kan inte sparas. Rätta det, eller gå en gång till så tas det bort.</source>
        <translation>This cannot be saved. Correct it, or leave once more and it is removed.</translation>
    </message>
    <message>
        <source>Inte i listan</source>
        <translation>Not in the list</translation>
    </message>
    <message>
        <source>Tillagd av er</source>
        <translation>Added by you</translation>
    </message>
    <message>
        <source>Ändrad av er</source>
        <translation>Changed by you</translation>
    </message>
    <message>
        <source>Den egna enheten</source>
        <translation>Your own unit</translation>
    </message>
    <message>
        <source>Så står ni på brev och planer.</source>
        <translation>This is how you are named on letters and plans.</translation>
    </message>
    <message>
        <source>Tider</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Dagar räknas i kalenderdagar. Att ett samtycke gäller högst ett år går inte att ändra.</source>
        <translation>Days are calendar days. That a consent lasts one year at most cannot be changed.</translation>
    </message>
    <message>
        <source>dagar</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Första steget, räknat från att behovet bedömdes</source>
        <translation>First step, counted from when the need was judged</translation>
    </message>
    <message>
        <source>Mötet, räknat från att behovet upptäcktes</source>
        <translation>Meeting, counted from when the need was found</translation>
    </message>
    <message>
        <source>Breven, räknat bakåt från mötet</source>
        <translation>Letters, counted back from the meeting</translation>
    </message>
    <message>
        <source>Påminn så många dagar innan ett samtycke går ut</source>
        <translation>Remind this many days before a consent runs out</translation>
    </message>
    <message>
        <source>Flera påminnelser skrivs med komma emellan.</source>
        <translation>Write several reminders with commas between them.</translation>
    </message>
    <message>
        <source>namnet berättar allt</source>
        <translation>the name tells everything</translation>
    </message>
    <message>
        <source>Verksamheter</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Vilka som kallas och vilka som bjuds in från början, och vad själva namnet berättar.</source>
        <translation>Who is summoned and who is invited from the start, and what the name itself tells.</translation>
    </message>
    <message>
        <source>Ny verksamhet</source>
        <translation>New organisation</translation>
    </message>
    <message>
        <source>Kallas</source>
        <translation>Summoned</translation>
    </message>
    <message>
        <source>Bjuds in</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>namnet berättar om {types}</source>
        <translation>the name tells about {types}</translation>
    </message>
    <message>
        <source>Kommunen</source>
        <translation>The municipality</translation>
    </message>
    <message>
        <source>Regionen</source>
        <translation>The region</translation>
    </message>
    <message>
        <source>Någon annan</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Privat person</source>
        <translation>Private person</translation>
    </message>
    <message>
        <source>Gallring</source>
        <translation>Disposal</translation>
    </message>
    <message>
        <source>Så länge sparas ett avslutat ärende. Den första klassen som passar ärendet gäller.</source>
        <translation>How long a closed case is kept. The first class that fits the case counts.</translation>
    </message>
    <message>
        <source>Namn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sparas från sista anteckningen</source>
        <translation>Kept from the last note</translation>
    </message>
    <message>
        <source>år</source>
        <translation>years</translation>
    </message>
    <message>
        <source>Minst fem år, enligt lagen.</source>
        <translation>At least five years, by law.</translation>
    </message>
    <message>
        <source>Gallras aldrig, lämnas till arkivet</source>
        <translation>Never disposed of, handed to the archive</translation>
    </message>
    <message>
        <source>Passar alla ärenden</source>
        <translation>Fits all cases</translation>
    </message>
    <message>
        <source>Passar den som var under 18 år</source>
        <translation>Fits somebody who was under 18</translation>
    </message>
    <message>
        <source>{years} år efter sista anteckningen</source>
        <translation>{years} years after the last note</translation>
    </message>
    <message>
        <source>till arkivet</source>
        <translation>to the archive</translation>
    </message>
    <message>
        <source>Vems är den?</source>
        <translation>Whose is it?</translation>
    </message>
    <message>
        <source>Lista från början</source>
        <translation>List from the start</translation>
    </message>
    <message>
        <source>I varje ärende går det att flytta.</source>
        <translation>It can be moved in each case.</translation>
    </message>
    <message>
        <source>Räknas som en av de två huvudmännen</source>
        <translation>Counts as one of the two authorities</translation>
    </message>
    <message>
        <source>Minst en från kommunen och en från regionen ska kallas.</source>
        <translation>At least one from the municipality and one from the region are to be summoned.</translation>
    </message>
    <message>
        <source>Vad berättar namnet?</source>
        <translation>What does the name tell?</translation>
    </message>
    <message>
        <source>Namnet visas bara för den som får veta det här. Tar du bort något får fler se namnet.</source>
        <translation>The name is shown only to those who may know this. If you remove something, more people see the name.</translation>
    </message>
    <message>
        <source>Förslag i samtycket</source>
        <translation>Proposals in the consent</translation>
    </message>
    <message>
        <source>Vad en verksamhet brukar behöva veta. Det är bara ett förslag, personen väljer.</source>
        <translation>What an organisation usually needs to know. It is only a proposal, the person chooses.</translation>
    </message>
    <message>
        <source>Brukar behöva veta om</source>
        <translation>Usually needs to know about</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Till exempel: Läkemedel</source>
        <translation>For example: Läkemedel</translation>
    </message>
    <message>
        <source>Inne i en mening</source>
        <translation>Inside a sentence</translation>
    </message>
    <message>
        <source>Till exempel: läkemedel</source>
        <translation>For example: läkemedel</translation>
    </message>
    <message>
        <source>Som personen säger</source>
        <translation>As the person says it</translation>
    </message>
    <message>
        <source>Till exempel: mina mediciner</source>
        <translation>For example: mina mediciner</translation>
    </message>
    <message>
        <source>Vanligt skäl</source>
        <translation>Usual reason</translation>
    </message>
    <message>
        <source>En hel mening med personens ord. Den kan ändras i varje ärende.</source>
        <translation>A whole sentence in the person&apos;s words. It can be changed in each case.</translation>
    </message>
    <message>
        <source>Slag av uppgifter</source>
        <translation>Kinds of information</translation>
    </message>
    <message>
        <source>Det som ett samtycke kan gälla, med det vanliga skälet.</source>
        <translation>What a consent can be about, with the usual reason.</translation>
    </message>
    <message>
        <source>Nytt slag av uppgifter</source>
        <translation>New kind of information</translation>
    </message>
    <message>
        <source>Tecken på behov</source>
        <translation>Signs of need</translation>
    </message>
    <message>
        <source>Listan som visas när ett behov upptäcks.</source>
        <translation>The list that is shown when a need is found.</translation>
    </message>
    <message>
        <source>Tecken</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Nytt tecken</source>
        <translation>New sign</translation>
    </message>
    <message>
        <source>Frågor i förberedelsen</source>
        <translation>Questions of the preparation</translation>
    </message>
    <message>
        <source>Frågorna på bladet som personen förbereder sig med.</source>
        <translation>The questions on the sheet that the person prepares with.</translation>
    </message>
    <message>
        <source>Fråga</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ny fråga</source>
        <translation>New question</translation>
    </message>
    <message>
        <source>Så skrivs lagen</source>
        <translation>How the law is cited</translation>
    </message>
    <message>
        <source>Läst den</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Kontrollerad mot lagtexten</source>
        <translation>Checked against the statute text</translation>
    </message>
    <message>
        <source>läst {day}</source>
        <translation>read {day}</translation>
    </message>
    <message>
        <source>ej kontrollerad</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>Lagar</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>Hänvisningarna på papper, med den dag de lästes.</source>
        <translation>The citations on papers, with the day they were read.</translation>
    </message>
    <message>
        <source>{field}: skriv något, högst {most} tecken</source>
        <translation>{field}: write something, at most {most} characters</translation>
    </message>
    <message>
        <source>{field}: skriv ett heltal från {least} till {most}</source>
        <translation>{field}: write a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>{field}: skriv dagar från {least} till {most} med komma emellan, som 60, 30, 7</source>
        <translation>{field}: write days from {least} to {most} with commas between them, like 60, 30, 7</translation>
    </message>
    <message>
        <source>{field}: skriv en dag, till exempel 2026-12-01</source>
        <translation>{field}: write a day, for example 2026-12-01</translation>
    </message>
    <message>
        <source>Kommun</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Enhetens namn</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Vad för slags enhet är det?</source>
        <translation>What kind of unit is it?</translation>
    </message>
    <message>
        <source>Namnet står bara på papper till den som får veta det som slaget berättar.</source>
        <translation>The name stands only on papers to those who may know what the kind tells.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Adress</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Styrs av din organisation och kan inte ändras här.</source>
        <translation>Managed by your organisation, and cannot be changed here.</translation>
    </message>
    <message>
        <source>Kallelserna efter beskedet om utskrivningsklar</source>
        <translation>The summons after the notice of ready for discharge</translation>
    </message>
    <message>
        <source>Kommunens betalning, räknat från samma besked</source>
        <translation>The municipality&apos;s payment, counted from the same notice</translation>
    </message>
    <message>
        <source>Samma sak, när beskedet kom sent på dagen</source>
        <translation>The same, when the notice came late in the day</translation>
    </message>
    <message>
        <source>Sent på dagen är efter klockan</source>
        <translation>Late on the day is after</translation>
    </message>
    <message>
        <source>Passar den som är född de här dagarna i en månad</source>
        <translation>Fits those born on these days of a month</translation>
    </message>
    <message>
        <source>För urval till forskning. Tomt om klassen inte gäller födelsedagar.</source>
        <translation>For samples kept for research. Empty if the class is not about birthdays.</translation>
    </message>
    <message>
        <source>Passar ärenden där något av de här tecknen är ikryssat</source>
        <translation>Fits cases in which one of these signs is ticked</translation>
    </message>
    <message>
        <source>En privat person, inte en verksamhet</source>
        <translation>A private person, not an organisation</translation>
    </message>
    <message>
        <source>Öppenvård i regionen</source>
        <translation>Open care in the region</translation>
    </message>
    <message>
        <source>Vid utskrivning från sjukhus ska den vara med.</source>
        <translation>At discharge from hospital it is to take part.</translation>
    </message>
    <message>
        <source>Skäl för möte på sjukhus</source>
        <translation>Reasons for a meeting in hospital</translation>
    </message>
    <message>
        <source>Exempel som visas när mötet hålls på sjukhus. Skälet skrivs fritt i varje ärende.</source>
        <translation>Examples that are shown when the meeting is held in hospital. The reason is written freely in each case.</translation>
    </message>
    <message>
        <source>Skäl</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Nytt skäl</source>
        <translation>New reason</translation>
    </message>
    <message>
        <source>Ord som avslöjar</source>
        <translation>Words that tell</translation>
    </message>
    <message>
        <source>Ord i en text som får programmet att föreslå ett slag av uppgifter.</source>
        <translation>Words in a text that make the program propose a kind of information.</translation>
    </message>
    <message>
        <source>Början av ord</source>
        <translation>Beginnings of words</translation>
    </message>
    <message>
        <source>Komma mellan orden. Ett ord för mycket kostar en blick, inget mer.</source>
        <translation>Commas between the words. A word too many costs a glance, nothing more.</translation>
    </message>
    <message>
        <source>{field}: skriv ett klockslag, till exempel 12.00</source>
        <translation>{field}: write a time of day, for example 12.00</translation>
    </message>
    <message>
        <source>{field}: skriv dagar från 1 till 31 med komma emellan, som 5, 15, 25</source>
        <translation>{field}: write days from 1 to 31 with commas between them, such as 5, 15, 25</translation>
    </message>
    <message>
        <source>{field}: skriv minst ett ord, och komma mellan flera</source>
        <translation>{field}: write at least one word, and commas between several</translation>
    </message>
    <message>
        <source>Informationen: vad du berättade om</source>
        <translation>The information: what you told about</translation>
    </message>
    <message>
        <source>Brevet: syfte med mötet</source>
        <translation>The letter: purpose of the meeting</translation>
    </message>
    <message>
        <source>Brevet: varför mötet behövs</source>
        <translation>The letter: why the meeting is needed</translation>
    </message>
    <message>
        <source>Avslutet: vart man vänder sig igen</source>
        <translation>The closing: where to turn again</translation>
    </message>
    <message>
        <source>Texten föreslås på sidan. I varje ärende går den att ändra.</source>
        <translation>The text is offered on the page. In each case it can be changed.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Var föreslås den?</source>
        <translation>Where is it offered?</translation>
    </message>
    <message>
        <source>Texter</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Det som ni ofta skriver, färdigt att ta in och ändra.</source>
        <translation>What you often write, ready to be taken in and changed.</translation>
    </message>
    <message>
        <source>Ny text</source>
        <translation>New text</translation>
    </message>
    <message>
        <source>Planen från någon annans möte, räknat från mötet</source>
        <translation>The plan from somebody else’s meeting, counted from the meeting</translation>
    </message>
    <message>
        <source>Anmälan till IMY om ett papper i fel händer</source>
        <translation>Report to IMY about a paper in the wrong hands</translation>
    </message>
    <message>
        <source>Nästa kontroll av loggen, räknat från den förra</source>
        <translation>The next check of the log, counted from the last one</translation>
    </message>
    <message>
        <source>Kommunens märke på papper</source>
        <translation>The municipality&apos;s mark on papers</translation>
    </message>
    <message>
        <source>En PNG- eller JPEG-bild. Den trycks i grått, och aldrig när den kan röja var någon bor.</source>
        <translation>A PNG or JPEG picture. It is printed in grey, and never where it could show where somebody lives.</translation>
    </message>
    <message>
        <source>Inget märke</source>
        <translation>No mark</translation>
    </message>
    <message>
        <source>Välj bild</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Ta bort bilden</source>
        <translation>Take the picture away</translation>
    </message>
    <message>
        <source>ett märke</source>
        <translation>a mark</translation>
    </message>
    <message>
        <source>inget märke</source>
        <translation>no mark</translation>
    </message>
    <message>
        <source>Svaret till den som begär ut ett ärende</source>
        <translation>The answer to whoever asks to see a case as a public record</translation>
    </message>
    <message>
        <source>Flytta: Ctrl+uppil och Ctrl+nedpil, eller öppna och flytta.</source>
        <translation>Move: Ctrl+up and Ctrl+down, or open and move.</translation>
    </message>
    <message>
        <source>Tillbaka till förvald ordning</source>
        <translation>Back to the usual order</translation>
    </message>
    <message>
        <source>Plats {place}</source>
        <translation>Place {place}</translation>
    </message>
    <message>
        <source>Dagar då ni har stängt</source>
        <translation>Days on which you are closed</translation>
    </message>
    <message>
        <source>Utöver helgdagar, som programmet redan kan. Inga dagar flyttas: ni blir bara påminda tidigare.</source>
        <translation>Beside public holidays, which the program knows already. No days are moved: you are only reminded earlier.</translation>
    </message>
    <message>
        <source>Ny stängd dag, till exempel Klämdag</source>
        <translation>A new closed day, for example Bridge day</translation>
    </message>
    <message>
        <source>Enstaka dagar</source>
        <translation>Single days</translation>
    </message>
    <message>
        <source>Till exempel 2027-05-07. Komma mellan dagarna.</source>
        <translation>For example 2027-05-07. Commas between the days.</translation>
    </message>
    <message>
        <source>Samma dag varje år</source>
        <translation>The same day each year</translation>
    </message>
    <message>
        <source>Till exempel 24/12. Komma mellan dagarna.</source>
        <translation>For example 24/12, day and month. Commas between the days.</translation>
    </message>
    <message>
        <source>{field}: skriv dagar med komma emellan, som 2027-05-07, 2027-06-04</source>
        <translation>{field}: write days with commas between them, such as 2027-05-07, 2027-06-04</translation>
    </message>
    <message>
        <source>{field}: skriv dag och månad med komma emellan, som 24/12, 31/12</source>
        <translation>{field}: write day and month with commas between them, such as 24/12, 31/12</translation>
    </message>
    <message>
        <source>{days} varje år</source>
        <translation>{days} each year</translation>
    </message>
    <message>
        <source>ingen dag än</source>
        <translation>no day yet</translation>
    </message>
    <message>
        <source>Ny klass</source>
        <translation>New class</translation>
    </message>
    <message>
        <source>Plats {place} av {count}</source>
        <translation>Place {place} of {count}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>april</source>
        <translation>April</translation>
    </message>
    <message>
        <source>maj</source>
        <translation>May</translation>
    </message>
    <message>
        <source>juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>augusti</source>
        <translation>August</translation>
    </message>
    <message>
        <source>september</source>
        <translation>September</translation>
    </message>
    <message>
        <source>oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>november</source>
        <translation>November</translation>
    </message>
    <message>
        <source>december</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} klockan {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>{most} och {last}</source>
        <translation>{most} and {last}</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Kom igång, steg {step} av {of}</source>
        <translation>Getting started, step {step} of {of}</translation>
    </message>
    <message>
        <source>Allt finns krypterat på den här datorn. Inget skickas över nätet.</source>
        <translation>Everything is encrypted on this computer. Nothing is sent over the network.</translation>
    </message>
    <message>
        <source>Skriv ut koden</source>
        <translation>Print the code</translation>
    </message>
    <message>
        <source>Visa med större text</source>
        <translation>Show in larger text</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Grupp &amp;{number}</source>
        <translation>Group &amp;{number}</translation>
    </message>
    <message>
        <source>Skriv grupp {first} och grupp {second} från papperet.</source>
        <translation>Write group {first} and group {second} from the paper.</translation>
    </message>
    <message>
        <source>Visa att du har den på papper</source>
        <translation>Show that you have it on paper</translation>
    </message>
    <message>
        <source>Skriv grupp {number}</source>
        <translation>Write group {number}</translation>
    </message>
    <message>
        <source>Stämmer inte med koden</source>
        <translation>Does not agree with the code</translation>
    </message>
    <message>
        <source>Vem är du?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>&amp;Namn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Yrke</source>
        <translation>&amp;Profession</translation>
    </message>
    <message>
        <source>Till exempel biståndshandläggare</source>
        <translation>For example care manager</translation>
    </message>
    <message>
        <source>&amp;Enhet</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Till exempel Biståndsenheten</source>
        <translation>For example the care management unit</translation>
    </message>
    <message>
        <source>&amp;Telefon till arbetet</source>
        <translation>&amp;Telephone at work</translation>
    </message>
    <message>
        <source>&amp;Kommun</source>
        <translation>&amp;Municipality</translation>
    </message>
    <message>
        <source>Skriv ditt namn</source>
        <translation>Write your name</translation>
    </message>
    <message>
        <source>Skriv ditt yrke</source>
        <translation>Write your profession</translation>
    </message>
    <message>
        <source>Skriv din enhet</source>
        <translation>Write your unit</translation>
    </message>
    <message>
        <source>Skriv din kommun</source>
        <translation>Write your municipality</translation>
    </message>
    <message>
        <source>Det står i breven och i loggen över vad som har lästs och ändrats.</source>
        <translation>It stands in the letters and in the log of what has been read and changed.</translation>
    </message>
    <message>
        <source>Gå vidare</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Välj en lösenfras</source>
        <translation>Choose a passphrase</translation>
    </message>
    <message>
        <source>Med den låser du upp programmet. Ingen annan kan ta fram den åt dig.</source>
        <translation>It unlocks the program. Nobody else can find it out for you.</translation>
    </message>
    <message>
        <source>Din återställningskod</source>
        <translation>Your recovery code</translation>
    </message>
    <message>
        <source>Glömmer du lösenfrasen kommer du in med koden. Skriv ut den eller skriv av den nu.</source>
        <translation>If you forget the passphrase you get in with the code. Print it or copy it now.</translation>
    </message>
    <message>
        <source>Lägg papperet i ett låst skåp, inte i datorväskan. Den som har både koden och datorn kan läsa allt.</source>
        <translation>Put the paper in a locked cupboard, not in the computer bag. Whoever has both the code and the computer can read everything.</translation>
    </message>
    <message>
        <source>Enhetens kod</source>
        <translation>The unit’s code</translation>
    </message>
    <message>
        <source>Ska enheten ha en kod?</source>
        <translation>Is the unit to have a code?</translation>
    </message>
    <message>
        <source>Ja, jag lämnar den till chefen</source>
        <translation>Yes, I give it to the manager</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>&amp;Varför inte?</source>
        <translation>&amp;Why not?</translation>
    </message>
    <message>
        <source>Skapa och börja</source>
        <translation>Create and begin</translation>
    </message>
    <message>
        <source>Slutar du, eller blir du sjuk, kan enheten öppna ärendena med den här koden. Skriv ut den till chefen.</source>
        <translation>If you leave, or fall ill, the unit can open the cases with this code. Print it for the manager.</translation>
    </message>
    <message>
        <source>Skapar</source>
        <translation>Creating</translation>
    </message>
    <message>
        <source>Skriv varför enheten inte ska ha någon kod</source>
        <translation>Write why the unit is to have no code</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>&amp;Lösenfras</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Fyra eller fem ord som du minns är bättre än ett kort och krångligt lösenord.</source>
        <translation>Four or five words that you remember are better than a short and tricky password.</translation>
    </message>
    <message>
        <source>Lösenfrasen en &amp;gång till</source>
        <translation>The passphrase once &amp;more</translation>
    </message>
    <message>
        <source>De två lösenfraserna är olika. Skriv om den.</source>
        <translation>The two passphrases differ. Write it again.</translation>
    </message>
    <message>
        <source>Den räcker</source>
        <translation>It is good enough</translation>
    </message>
    <message>
        <source>Lägg papperet i ett låst skåp. Den som har både koden och datorn kan läsa allt.</source>
        <translation>Put the paper in a locked cupboard. Whoever has both the code and the computer can read everything.</translation>
    </message>
    <message>
        <source>Lås upp SIPDesk</source>
        <translation>Unlock SIPDesk</translation>
    </message>
    <message>
        <source>Lås upp</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Visa lösenfras</source>
        <translation>Show passphrase</translation>
    </message>
    <message>
        <source>Jag har glömt lösenfrasen</source>
        <translation>I have forgotten the passphrase</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Skriv din lösenfras</source>
        <translation>Write your passphrase</translation>
    </message>
    <message>
        <source>Låser upp</source>
        <translation>Unlocking</translation>
    </message>
    <message>
        <source>Dölj lösenfras</source>
        <translation>Hide passphrase</translation>
    </message>
    <message>
        <source>Demon är låst</source>
        <translation>The demo is locked</translation>
    </message>
    <message>
        <source>Fortsätt i demon</source>
        <translation>Go on with the demo</translation>
    </message>
    <message>
        <source>I ditt eget SIPDesk skriver du din lösenfras här. Demon har ingen.</source>
        <translation>In your own SIPDesk you write your passphrase here. The demo has none.</translation>
    </message>
    <message>
        <source>Lås upp med återställningskod</source>
        <translation>Unlock with a recovery code</translation>
    </message>
    <message>
        <source>Återställnings&amp;kod</source>
        <translation>Recovery &amp;code</translation>
    </message>
    <message>
        <source>Sju grupper med fem tecken. Streck och mellanslag spelar ingen roll.</source>
        <translation>Seven groups of five characters. Dashes and spaces do not matter.</translation>
    </message>
    <message>
        <source>Använd din egen kod, eller koden som enheten har.</source>
        <translation>Use your own code, or the one that the unit has.</translation>
    </message>
    <message>
        <source>Skriv koden från papperet</source>
        <translation>Write the code from the paper</translation>
    </message>
    <message>
        <source>Välj en ny lösenfras</source>
        <translation>Choose a new passphrase</translation>
    </message>
    <message>
        <source>Byt lösenfras och lås upp</source>
        <translation>Change the passphrase and unlock</translation>
    </message>
    <message>
        <source>Vad för slags enhet är det?</source>
        <translation>What kind of unit is it?</translation>
    </message>
    <message>
        <source>Ett namn kan avslöja vad någon får hjälp med. Därför står enhetens namn bara på papper till den som får veta det.</source>
        <translation>A name can reveal what somebody gets help with. Therefore the unit’s name stands only on papers to those who may know it.</translation>
    </message>
    <message>
        <source>Välj det slag som liknar er enhet mest</source>
        <translation>Choose the kind that is most like your unit</translation>
    </message>
    <message>
        <source>Har du en säkerhetskopia från en annan dator? Återställ från den</source>
        <translation>Do you have a backup from another computer? Restore from it</translation>
    </message>
    <message>
        <source>Återställt. Lås upp med lösenfrasen som gällde när kopian gjordes.</source>
        <translation>Restored. Unlock with the passphrase that counted when the copy was made.</translation>
    </message>
    <message>
        <source>Det som fanns förut ligger kvar i {file}.</source>
        <translation>What was there before is kept in {file}.</translation>
    </message>
    <message>
        <source>Återställer från säkerhetskopian</source>
        <translation>Restoring from the backup</translation>
    </message>
    <message>
        <source>Nycklarna är bytta. Lås upp med den nya lösenfrasen, och gör en ny säkerhetskopia.</source>
        <translation>The keys are changed. Unlock with the new passphrase, and make a new backup.</translation>
    </message>
    <message>
        <source>Byter nycklar</source>
        <translation>Changing keys</translation>
    </message>
    <message>
        <source>Återställ från en säkerhetskopia</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Kopian öppnas med lösenfrasen eller en kod från när den gjordes.</source>
        <translation>The copy is opened with the passphrase or a code from when it was made.</translation>
    </message>
    <message>
        <source>Stäng inte av datorn. Det som fanns förut är kvar tills allt är klart.</source>
        <translation>Do not turn off the computer. What was there before stays until everything is done.</translation>
    </message>
    <message>
        <source>Visa &amp;det jag skriver</source>
        <translation>Show what I &amp;write</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Arbetar utan nät</source>
        <translation>Working offline</translation>
    </message>
    <message>
        <source>Utkast sparat {time}</source>
        <translation>Draft saved {time}</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message numerus="yes">
        <source>Låser om %n min</source>
        <translation>
            <numerusform>Locks in %n min</numerusform>
            <numerusform>Locks in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Låser snart. Tryck på en tangent för att fortsätta</source>
        <translation>Locks soon. Press a key to go on</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Upptäck behov</source>
        <translation>Find the need</translation>
    </message>
    <message>
        <source>Förbered</source>
        <translation>Prepare</translation>
    </message>
    <message>
        <source>Kalla och bjud in</source>
        <translation>Summon and invite</translation>
    </message>
    <message>
        <source>Möte och plan</source>
        <translation>Meeting and plan</translation>
    </message>
    <message>
        <source>Följ upp</source>
        <translation>Follow up</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Påbörjat</source>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Saknar uppgifter</source>
        <translation>Lacks information</translation>
    </message>
    <message>
        <source>Inte påbörjat</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>Kan inte göras ännu</source>
        <translation>Cannot be done yet</translation>
    </message>
    <message>
        <source>Snart</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>Kommer i en senare version</source>
        <translation>Comes in a later version</translation>
    </message>
    <message numerus="yes">
        <source>%n dag(ar) försenat</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Går ut om %n dag(ar)</source>
        <translation>
            <numerusform>Runs out in %n day</numerusform>
            <numerusform>Runs out in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Senast i dag</source>
        <translation>Today at the latest</translation>
    </message>
    <message numerus="yes">
        <source>Senast om %n dag(ar)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Kan göras när födelsedagen är skriven</source>
        <translation>Can be done when the date of birth is written</translation>
    </message>
    <message>
        <source>Kan göras när det finns deltagare</source>
        <translation>Can be done when there are participants</translation>
    </message>
    <message>
        <source>Kan göras när samtycket är registrerat</source>
        <translation>Can be done when the consent is recorded</translation>
    </message>
    <message>
        <source>Görs inte: samtycke till att dela uppgifter saknas</source>
        <translation>Is not done: no consent to sharing information</translation>
    </message>
    <message>
        <source>Kan göras när tid och plats är bestämda</source>
        <translation>Can be done when time and place are decided</translation>
    </message>
    <message>
        <source>Kan göras när breven är skickade</source>
        <translation>Can be done when the letters are sent</translation>
    </message>
    <message>
        <source>Mötet har redan hållits</source>
        <translation>The meeting has already been held</translation>
    </message>
    <message>
        <source>Kan göras när planen är skriven</source>
        <translation>Can be done when the plan is written</translation>
    </message>
    <message>
        <source>Görs inte: samtycke till en SIP saknas</source>
        <translation>Is not done: no consent to a SIP</translation>
    </message>
    <message>
        <source>Kan göras när planen är fastställd</source>
        <translation>Can be done when the plan is final</translation>
    </message>
    <message>
        <source>Den enskilde</source>
        <translation>The person</translation>
    </message>
    <message>
        <source>Skriv vem ärendet gäller</source>
        <translation>Write whom the case is about</translation>
    </message>
    <message>
        <source>Gå till namn och kontakt</source>
        <translation>Go to name and contact</translation>
    </message>
    <message>
        <source>Behovet</source>
        <translation>The need</translation>
    </message>
    <message>
        <source>Beskriv behovet av samordning</source>
        <translation>Describe the need of coordination</translation>
    </message>
    <message>
        <source>Gå till behovet</source>
        <translation>Go to the need</translation>
    </message>
    <message>
        <source>Hemma eller på sjukhus</source>
        <translation>At home or in hospital</translation>
    </message>
    <message>
        <source>Information till {name}</source>
        <translation>Information to {name}</translation>
    </message>
    <message>
        <source>Berätta för {name} vad en SIP är</source>
        <translation>Tell {name} what a SIP is</translation>
    </message>
    <message>
        <source>Gå till informationen</source>
        <translation>Go to the information</translation>
    </message>
    <message>
        <source>Det här kommer före allt annat. Bara den som förstår kan samtycka.</source>
        <translation>This comes before everything else. Only somebody who understands can consent.</translation>
    </message>
    <message>
        <source>Förbered tillsammans med {name}</source>
        <translation>Prepare together with {name}</translation>
    </message>
    <message>
        <source>Gå till förberedelsen</source>
        <translation>Go to the preparation</translation>
    </message>
    <message>
        <source>Vad är viktigt för dig?</source>
        <translation>What matters to you?</translation>
    </message>
    <message>
        <source>Fråga {name}: Vad är viktigt för dig?</source>
        <translation>Ask {name}: What matters to you?</translation>
    </message>
    <message>
        <source>Gå till frågan</source>
        <translation>Go to the question</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Fråga {name} om samtycke</source>
        <translation>Ask {name} for consent</translation>
    </message>
    <message>
        <source>Gå till samtycket</source>
        <translation>Go to the consent</translation>
    </message>
    <message>
        <source>Deltagare</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Bestäm med {name} vilka som ska vara med</source>
        <translation>Decide with {name} who is to take part</translation>
    </message>
    <message>
        <source>Gå till deltagarna</source>
        <translation>Go to the participants</translation>
    </message>
    <message>
        <source>Företrädare</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Skriv vem som samtycker för {name}, och på vilken grund</source>
        <translation>Write who consents for {name}, and on what ground</translation>
    </message>
    <message>
        <source>Gå till företrädaren</source>
        <translation>Go to the representative</translation>
    </message>
    <message>
        <source>Tid, plats och frågor</source>
        <translation>Time, place and questions</translation>
    </message>
    <message>
        <source>Bestäm tid, plats och frågor för mötet</source>
        <translation>Decide on time, place and questions for the meeting</translation>
    </message>
    <message>
        <source>Gå till tid och plats</source>
        <translation>Go to time and place</translation>
    </message>
    <message>
        <source>Brev till mötet</source>
        <translation>Letters to the meeting</translation>
    </message>
    <message>
        <source>Skriv ut kallelser och inbjudningar</source>
        <translation>Print summonses and invitations</translation>
    </message>
    <message>
        <source>Gå till breven</source>
        <translation>Go to the letters</translation>
    </message>
    <message>
        <source>Varje brev innehåller bara det som mottagaren får veta enligt samtycket.</source>
        <translation>Each letter contains only what its reader may know by the consent.</translation>
    </message>
    <message>
        <source>Svar</source>
        <translation>Replies</translation>
    </message>
    <message>
        <source>Skriv in svaren på kallelserna</source>
        <translation>Write in the replies to the summonses</translation>
    </message>
    <message>
        <source>Gå till svaren</source>
        <translation>Go to the replies</translation>
    </message>
    <message>
        <source>Närvaro</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Skriv vilka som var på mötet</source>
        <translation>Write who was at the meeting</translation>
    </message>
    <message>
        <source>Gå till närvaron</source>
        <translation>Go to the attendance</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Skriv planen tillsammans</source>
        <translation>Write the plan together</translation>
    </message>
    <message>
        <source>Gå till planen</source>
        <translation>Go to the plan</translation>
    </message>
    <message>
        <source>Läs upp och fråga {name}</source>
        <translation>Read aloud and ask {name}</translation>
    </message>
    <message>
        <source>Läs upp planen och fråga {name}</source>
        <translation>Read the plan aloud and ask {name}</translation>
    </message>
    <message>
        <source>Planen på papper</source>
        <translation>The plan on paper</translation>
    </message>
    <message>
        <source>Ge planen till {name} och till dem som ska ha den</source>
        <translation>Give the plan to {name} and to those who are to have it</translation>
    </message>
    <message>
        <source>Gå till papperen</source>
        <translation>Go to the papers</translation>
    </message>
    <message>
        <source>Vad har lämnats ut?</source>
        <translation>What has been given out?</translation>
    </message>
    <message>
        <source>Varje papper: till vem, när, hur, och med vilket samtycke.</source>
        <translation>Each paper: to whom, when, how, and under which consent.</translation>
    </message>
    <message>
        <source>Tolkens översättningar</source>
        <translation>The interpreter&apos;s translations</translation>
    </message>
    <message>
        <source>Det som ni har skrivit på svenska, och samma sak på läsarens språk.</source>
        <translation>What you have written in Swedish, and the same in the reader&apos;s language.</translation>
    </message>
    <message>
        <source>Ta tillbaka samtycke</source>
        <translation>Withdraw consent</translation>
    </message>
    <message>
        <source>Berätta att samtycke är tillbakataget</source>
        <translation>Tell that consent has been withdrawn</translation>
    </message>
    <message>
        <source>Gå till det som är tillbakataget</source>
        <translation>Go to what has been withdrawn</translation>
    </message>
    <message>
        <source>{name} kan ta tillbaka hela samtycket eller en del. Det gäller genast.</source>
        <translation>{name} can withdraw all of the consent or part of it. It takes effect at once.</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Följ upp planen</source>
        <translation>Follow up the plan</translation>
    </message>
    <message>
        <source>Gå till uppföljningen</source>
        <translation>Go to the follow-up</translation>
    </message>
    <message>
        <source>Vad blev gjort, hjälpte det, och vad händer nu?</source>
        <translation>What was done, did it help, and what happens now?</translation>
    </message>
    <message>
        <source>Avslut</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Avsluta ärendet</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Gå till avslutet</source>
        <translation>Go to the closing</translation>
    </message>
    <message>
        <source>Utskrivning</source>
        <translation>Discharge</translation>
    </message>
    <message>
        <source>Skriv vad sjukhuset har meddelat och vad ni planerar</source>
        <translation>Write what the hospital has told and what you plan</translation>
    </message>
    <message>
        <source>Gå till utskrivningen</source>
        <translation>Go to discharge</translation>
    </message>
    <message>
        <source>Besked från sjukhuset, och det som planeras för tiden hemma.</source>
        <translation>What the hospital has told, and what is planned for the time at home.</translation>
    </message>
    <message>
        <source>En SIP behövs inte</source>
        <translation>No SIP is needed</translation>
    </message>
    <message>
        <source>Berätta för alla som berörs att en SIP inte behövs</source>
        <translation>Tell everybody concerned that no SIP is needed</translation>
    </message>
    <message>
        <source>Gå till beskedet</source>
        <translation>Go to the notice</translation>
    </message>
    <message>
        <source>Varje verksamhet får veta bara det som samtycket omfattar.</source>
        <translation>Each unit is told only what the consent covers.</translation>
    </message>
    <message>
        <source>Stor förändring i livet</source>
        <translation>A considerable change in life</translation>
    </message>
    <message>
        <source>Då kallar den som är huvudansvarig till en tidig uppföljning för {name}.</source>
        <translation>Then the lead calls to an early follow-up for {name}.</translation>
    </message>
    <message>
        <source>Vad har hänt</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Dagordning</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Vad mötet tar upp, i vilken ordning och hur länge.</source>
        <translation>What the meeting takes up, in which order and for how long.</translation>
    </message>
    <message>
        <source>Papper i fel händer</source>
        <translation>Paper in the wrong hands</translation>
    </message>
    <message>
        <source>Gör klart det som rör papperet som hamnade fel</source>
        <translation>Finish what has to do with the paper that went astray</translation>
    </message>
    <message>
        <source>Gå till papperet</source>
        <translation>Go to the paper</translation>
    </message>
    <message>
        <source>Skriv vad som hände genast, medan det går att begränsa skadan. Fyll på efter hand.</source>
        <translation>Write what happened at once, while the harm can be limited. Add to it as you go.</translation>
    </message>
    <message>
        <source>Svar på önskan om en SIP</source>
        <translation>Answer to the request for a SIP</translation>
    </message>
    <message>
        <source>Ge {name} papperet om att ingen SIP startas</source>
        <translation>Give {name} the paper saying that no SIP is started</translation>
    </message>
    <message>
        <source>Gå till svaret</source>
        <translation>Go to the answer</translation>
    </message>
    <message>
        <source>Ett nej har ett skäl, och {name} får det på papper.</source>
        <translation>A no has a reason, and {name} gets it on paper.</translation>
    </message>
    <message>
        <source>Mötet ändras</source>
        <translation>The meeting changes</translation>
    </message>
    <message>
        <source>Berätta att mötet är ändrat</source>
        <translation>Tell them that the meeting has been changed</translation>
    </message>
    <message>
        <source>Gå till ändringen</source>
        <translation>Go to the change</translation>
    </message>
    <message>
        <source>Flytta, ändra eller ställ in mötet, och berätta för alla som har fått brev om det.</source>
        <translation>Move, change or cancel the meeting, and tell everybody who has had a letter about it.</translation>
    </message>
    <message>
        <source>SIP:en gäller</source>
        <translation>The SIP applies</translation>
    </message>
    <message>
        <source>Berätta att SIP:en gäller</source>
        <translation>Tell them that the SIP applies</translation>
    </message>
    <message>
        <source>Den som av misstag fick veta att SIP:en var slut får veta att den gäller.</source>
        <translation>Whoever was told by mistake that the SIP had ended is told that it applies.</translation>
    </message>
    <message>
        <source>Kalla till en tidig uppföljning</source>
        <translation>Call an early follow-up</translation>
    </message>
    <message>
        <source>Gå till förändringen</source>
        <translation>Go to the change</translation>
    </message>
    <message>
        <source>Kallelse från någon annan</source>
        <translation>Summons from somebody else</translation>
    </message>
    <message>
        <source>Svara på kallelsen</source>
        <translation>Answer the summons</translation>
    </message>
    <message>
        <source>Gå till kallelsen</source>
        <translation>Go to the summons</translation>
    </message>
    <message>
        <source>Någon annan kallar till SIP-möte: när, var, vad vi bidrar med och vad vi svarar.</source>
        <translation>Somebody else summons to a SIP meeting: when, where, what we contribute and what we answer.</translation>
    </message>
    <message>
        <source>Barnet och vårdnadshavarna</source>
        <translation>The child and the guardians</translation>
    </message>
    <message>
        <source>Skriv vad {name} själv säger, och vem som samtycker</source>
        <translation>Write what {name} says, and who consents</translation>
    </message>
    <message>
        <source>Gå till barnet och vårdnadshavarna</source>
        <translation>Go to the child and the guardians</translation>
    </message>
    <message>
        <source>Kan göras när det är klart vem som samtycker för barnet</source>
        <translation>Can be done when it is settled who consents for the child</translation>
    </message>
    <message>
        <source>Fel person eller dubbelt ärende</source>
        <translation>Wrong person or double case</translation>
    </message>
    <message>
        <source>Berätta att namnet eller numret var fel</source>
        <translation>Tell that the name or the number was wrong</translation>
    </message>
    <message>
        <source>Gå till det som är rättat</source>
        <translation>Go to what was put right</translation>
    </message>
    <message>
        <source>Inget tas bort: det som stod förut sparas, och varje ärende visar var det går vidare.</source>
        <translation>Nothing is taken away: what stood before is kept, and each case shows where it goes on.</translation>
    </message>
    <message>
        <source>Vikariat</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Lämna tillbaka ärendet</source>
        <translation>Hand the case back</translation>
    </message>
    <message>
        <source>Gå till vikariatet</source>
        <translation>Go to the cover</translation>
    </message>
    <message>
        <source>Våra insatser</source>
        <translation>Our actions</translation>
    </message>
    <message>
        <source>Gör det vi har lovat i planen</source>
        <translation>Do what we have promised in the plan</translation>
    </message>
    <message>
        <source>Gå till våra insatser</source>
        <translation>Go to our actions</translation>
    </message>
    <message>
        <source>Det vår egen enhet har lovat i planen. Skriv när det är klart, så påminns ni inte mer.</source>
        <translation>What our own unit has promised in the plan. Write when it is done, and you are not reminded any more.</translation>
    </message>
    <message>
        <source>Inför utskrivning gäller andra regler. Allt om {name} ligger kvar.</source>
        <translation>Other rules hold before discharge. Everything about {name} stays.</translation>
    </message>
    <message>
        <source>Någon begär ut ärendet</source>
        <translation>Somebody asks to see the case</translation>
    </message>
    <message>
        <source>Svara den som begär ut ärendet</source>
        <translation>Answer whoever asks to see the case</translation>
    </message>
    <message>
        <source>Gå till begäran</source>
        <translation>Go to the request</translation>
    </message>
    <message>
        <source>Sekretessen prövas uppgift för uppgift. Det som inte lämnas ut stryks.</source>
        <translation>The secrecy is tested item by item. What is not given out is struck.</translation>
    </message>
    <message>
        <source>Görs inte: regionens öppenvård kallar</source>
        <translation>Not done: the region’s open care summons</translation>
    </message>
    <message>
        <source>{name} bestämmer vilka som är med. Kommunen och regionen ska båda finnas bland dem som kallas.</source>
        <translation>{name} decides who takes part. Both the municipality and the region should be among those who are summoned.</translation>
    </message>
    <message>
        <source>De som har papper om SIP:en får veta att den är slut. {name} och närstående får veta vart de vänder sig.</source>
        <translation>Those who have papers about the SIP are told that it has ended. {name} and relatives are told where to turn.</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>kommunen</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>regionen</source>
        <translation>the region</translation>
    </message>
    <message>
        <source>någon annan</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source>en privatperson</source>
        <translation>a private person</translation>
    </message>
    <message>
        <source>ett möte i samma rum</source>
        <translation>a meeting in a room</translation>
    </message>
    <message>
        <source>ett möte på telefon</source>
        <translation>a meeting by telephone</translation>
    </message>
    <message>
        <source>ett möte på video</source>
        <translation>a meeting by video</translation>
    </message>
    <message>
        <source>personnummer</source>
        <translation>personal identity number</translation>
    </message>
    <message>
        <source>samordningsnummer</source>
        <translation>coordination number</translation>
    </message>
    <message>
        <source>reservnummer</source>
        <translation>reserve number</translation>
    </message>
    <message>
        <source>okänt nummer</source>
        <translation>unknown number</translation>
    </message>
    <message>
        <source>samtycke</source>
        <translation>consent</translation>
    </message>
    <message>
        <source>kallelse</source>
        <translation>summons</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>uppföljning</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>papper om avslut</source>
        <translation>closing paper</translation>
    </message>
    <message>
        <source>ärendeakt</source>
        <translation>case file</translation>
    </message>
    <message>
        <source>lösenfras</source>
        <translation>passphrase</translation>
    </message>
    <message>
        <source>återställningskod</source>
        <translation>recovery code</translation>
    </message>
    <message>
        <source>enhetens återställningskod</source>
        <translation>the unit’s recovery code</translation>
    </message>
    <message>
        <source>det finns inget sådant fält i ett ärende</source>
        <translation>there is no such field in a case</translation>
    </message>
    <message>
        <source>fältet saknas</source>
        <translation>the field is missing</translation>
    </message>
    <message>
        <source>här ska stå en lista</source>
        <translation>a list should stand here</translation>
    </message>
    <message>
        <source>här ska stå ett objekt</source>
        <translation>an object should stand here</translation>
    </message>
    <message>
        <source>här ska stå en text</source>
        <translation>a text should stand here</translation>
    </message>
    <message>
        <source>här ska stå ett heltal</source>
        <translation>a whole number should stand here</translation>
    </message>
    <message>
        <source>här ska stå true eller false</source>
        <translation>true or false should stand here</translation>
    </message>
    <message>
        <source>värdet är inget av dem som är tillåtna</source>
        <translation>the value is none of those allowed</translation>
    </message>
    <message>
        <source>skriv dagar som 2026-12-03 och tider som 13:00:00</source>
        <translation>write days as 2026-12-03 and times as 13:00:00</translation>
    </message>
    <message>
        <source>texten är för lång eller innehåller otillåtna tecken</source>
        <translation>the text is too long or contains characters that are not allowed</translation>
    </message>
    <message>
        <source>dagen ligger utanför åren 1850–2199</source>
        <translation>the day lies outside the years 1850–2199</translation>
    </message>
    <message>
        <source>talet är för stort eller mindre än noll</source>
        <translation>the number is too large or less than nought</translation>
    </message>
    <message>
        <source>listan är för lång</source>
        <translation>the list is too long</translation>
    </message>
    <message>
        <source>listan får inte vara tom</source>
        <translation>the list may not be empty</translation>
    </message>
    <message>
        <source>här ska stå ett uuid med små bokstäver</source>
        <translation>a uuid in small letters should stand here</translation>
    </message>
    <message>
        <source>samma uid finns två gånger</source>
        <translation>the same uid occurs twice</translation>
    </message>
    <message>
        <source>bara en part kan vara den egna enheten</source>
        <translation>only one party can be the own unit</translation>
    </message>
    <message>
        <source>besked om att en SIP inte behövs</source>
        <translation>notice that no SIP is needed</translation>
    </message>
    <message>
        <source>dagordning</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>datorns nyckelring</source>
        <translation>the computer&apos;s keystore</translation>
    </message>
    <message>
        <source>svar på önskan om en SIP</source>
        <translation>answer to the request for a SIP</translation>
    </message>
    <message>
        <source>besked om ändrat möte</source>
        <translation>notice of a changed meeting</translation>
    </message>
    <message>
        <source>besked om att SIP:en gäller</source>
        <translation>notice that the SIP applies</translation>
    </message>
    <message>
        <source>besked om tillbakataget samtycke</source>
        <translation>notice of withdrawn consent</translation>
    </message>
    <message>
        <source>information om SIP</source>
        <translation>information about SIP</translation>
    </message>
    <message>
        <source>förberedelseblad</source>
        <translation>preparation sheet</translation>
    </message>
    <message>
        <source>telefonlista</source>
        <translation>list of numbers</translation>
    </message>
    <message>
        <source>det finns ingen sådan dag eller tid</source>
        <translation>there is no such day or time</translation>
    </message>
    <message>
        <source>välj 12, 16, 18 eller 24 punkter, på lättläst svenska 16, 18 eller 24</source>
        <translation>choose 12, 16, 18 or 24 points, in easy Swedish 16, 18 or 24</translation>
    </message>
    <message>
        <source>ärende med sekretessen prövad</source>
        <translation>case with secrecy tested</translation>
    </message>
    <message>
        <source>så heter inget språk</source>
        <translation>no language is called that</translation>
    </message>
    <message>
        <source>svar på kallelse</source>
        <translation>reply to a summons</translation>
    </message>
    <message>
        <source>en insats utan ord</source>
        <translation>an action without words</translation>
    </message>
    <message>
        <source>en annan verksamhet</source>
        <translation>another organisation</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Allt</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Möten</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Papper</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Samtycke</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Planen</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Inget har hänt ännu.</source>
        <translation>Nothing has happened yet.</translation>
    </message>
    <message>
        <source>Behovet upptäcktes</source>
        <translation>The need was found</translation>
    </message>
    <message>
        <source>En SIP bedömdes behövas</source>
        <translation>A SIP was judged to be needed</translation>
    </message>
    <message>
        <source>{name} fick information om SIP</source>
        <translation>{name} was informed about SIP</translation>
    </message>
    <message>
        <source>Förberett tillsammans med {name}</source>
        <translation>Prepared together with {name}</translation>
    </message>
    <message>
        <source>Livet ändrades mycket</source>
        <translation>Life changed a lot</translation>
    </message>
    <message>
        <source>Samtycke lämnat</source>
        <translation>Consent given</translation>
    </message>
    <message>
        <source>{name} sa nej, helt eller delvis</source>
        <translation>{name} said no, wholly or in part</translation>
    </message>
    <message>
        <source>Samtycke tillbakataget</source>
        <translation>Consent taken back</translation>
    </message>
    <message numerus="yes">
        <source>Skickat: {paper}, %n papper</source>
        <translation>
            <numerusform>Sent: {paper}, %n paper</numerusform>
            <numerusform>Sent: {paper}, %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SIP-möte, %n deltog</source>
        <translation>
            <numerusform>SIP meeting, %n took part</numerusform>
            <numerusform>SIP meeting, %n took part</numerusform>
        </translation>
    </message>
    <message>
        <source>Uppföljning av version {version}</source>
        <translation>Follow-up of version {version}</translation>
    </message>
    <message>
        <source>Planen fastställd, version {version}</source>
        <translation>Plan fixed, version {version}</translation>
    </message>
    <message>
        <source>Ärendet avslutat</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Ärendet öppnat igen: {reason}</source>
        <translation>Case opened again: {reason}</translation>
    </message>
    <message>
        <source>Ett papper hamnade i fel händer</source>
        <translation>A paper came into the wrong hands</translation>
    </message>
    <message>
        <source>Ärendet lämnades över till {to}</source>
        <translation>The case was handed over to {to}</translation>
    </message>
    <message>
        <source>Önskan om en SIP avböjd av {by}</source>
        <translation>Request for a SIP declined by {by}</translation>
    </message>
    <message>
        <source>Önskan om en SIP skickad vidare till {to}</source>
        <translation>Request for a SIP passed on to {to}</translation>
    </message>
    <message>
        <source>Mötet inställt</source>
        <translation>The meeting was cancelled</translation>
    </message>
    <message>
        <source>Kallelse från {by}</source>
        <translation>Summons from {by}</translation>
    </message>
    <message>
        <source>Namn eller nummer rättat</source>
        <translation>Name or number put right</translation>
    </message>
    <message>
        <source>Flyttat hit från ärende {number}: det var skrivet på fel person</source>
        <translation>Moved here from case {number}: it was written on the wrong person</translation>
    </message>
    <message>
        <source>Skrivet på fel person: flyttat till ärende {number}</source>
        <translation>Written on the wrong person: moved to case {number}</translation>
    </message>
    <message>
        <source>Ärende {number} ingår här: samma person hade två</source>
        <translation>Case {number} belongs here: the person had two</translation>
    </message>
    <message>
        <source>Samma person hade två ärenden: det här ingår i {number}</source>
        <translation>The person had two cases: this one belongs to {number}</translation>
    </message>
    <message>
        <source>Rättelsen ångrad</source>
        <translation>The correction was undone</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>Svar på kallelsen från {to}</source>
        <translation>Reply to the summons from {to}</translation>
    </message>
    <message>
        <source>Planen kom från {whence}</source>
        <translation>The plan came from {whence}</translation>
    </message>
    <message>
        <source>Mötet flyttat eller ändrat: {on}</source>
        <translation>The meeting moved or changed: {on}</translation>
    </message>
    <message>
        <source>{whence} kommer till mötet</source>
        <translation>{whence} is coming to the meeting</translation>
    </message>
    <message>
        <source>{whence} kan inte komma</source>
        <translation>{whence} cannot come</translation>
    </message>
    <message>
        <source>{whence} kan inte komma. {instead} kommer i stället</source>
        <translation>{whence} cannot come. {instead} comes instead</translation>
    </message>
    <message>
        <source>Någon begärde ut ärendet</source>
        <translation>Somebody asked for the case as a public record</translation>
    </message>
    <message>
        <source>Bytt till utskrivning</source>
        <translation>Changed to discharge</translation>
    </message>
    <message>
        <source>Bytt till vanlig SIP</source>
        <translation>Changed to an ordinary SIP</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Byt till vanlig SIP</source>
        <translation>Change to ordinary SIP</translation>
    </message>
    <message>
        <source>Byt till utskrivning</source>
        <translation>Change to discharge</translation>
    </message>
    <message>
        <source>Nu: {track}</source>
        <translation>Now: {track}</translation>
    </message>
    <message>
        <source>Varför byter ni?</source>
        <translation>Why do you change?</translation>
    </message>
    <message>
        <source>Hemma eller i annat boende</source>
        <translation>At home or in other housing</translation>
    </message>
    <message>
        <source>På sjukhus, inför utskrivning</source>
        <translation>In hospital, before discharge</translation>
    </message>
    <message>
        <source>Byt spår</source>
        <translation>Change track</translation>
    </message>
    <message>
        <source>Var är {name} nu?</source>
        <translation>Where is {name} now?</translation>
    </message>
    <message>
        <source>På sjukhus gäller reglerna för utskrivning också.</source>
        <translation>In hospital the rules for discharge apply, too.</translation>
    </message>
    <message>
        <source>Så har spåret ändrats</source>
        <translation>How the track has changed</translation>
    </message>
    <message>
        <source>{day}: {track} ({name})</source>
        <translation>{day}: {track} ({name})</translation>
    </message>
    <message>
        <source>Dag saknas</source>
        <translation>Day missing</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Alla papper i ärendet är på svenska. Språket väljs där papperen görs.</source>
        <translation>All papers of the case are in Swedish. The language is chosen where the papers are made.</translation>
    </message>
    <message>
        <source>Gå till papperen</source>
        <translation>Go to the papers</translation>
    </message>
    <message>
        <source>Till {language}</source>
        <translation>Into {language}</translation>
    </message>
    <message>
        <source>Tolken skriver. Det som saknas får linjer på papperet att skriva på för hand.</source>
        <translation>The interpreter writes. What is missing gets lines on the paper, to be written on by hand.</translation>
    </message>
    <message>
        <source>Det finns ingen text att översätta än.</source>
        <translation>There is no text to translate yet.</translation>
    </message>
    <message>
        <source>Vem översätter till {language}?</source>
        <translation>Who translates into {language}?</translation>
    </message>
    <message numerus="yes">
        <source>%n stycke(n) saknar översättning.</source>
        <translation>
            <numerusform>%n paragraph has no translation.</numerusform>
            <numerusform>%n paragraphs have no translation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n översättning(ar) är inaktuella.</source>
        <translation>
            <numerusform>%n translation is out of date.</numerusform>
            <numerusform>%n translations are out of date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allt är översatt.</source>
        <translation>Everything is translated.</translation>
    </message>
    <message>
        <source>Översättning av text som inte finns kvar</source>
        <translation>Translation of text that is no longer there</translation>
    </message>
    <message>
        <source>Ta bort översättningen</source>
        <translation>Remove the translation</translation>
    </message>
    <message>
        <source>Översättningen är borttagen.</source>
        <translation>The translation is removed.</translation>
    </message>
    <message>
        <source>Översättning: {field}</source>
        <translation>Translation: {field}</translation>
    </message>
    <message>
        <source>Översättningen stämmer ändå</source>
        <translation>The translation is still right</translation>
    </message>
    <message>
        <source>Översättningen stämmer ändå: {field}</source>
        <translation>The translation is still right: {field}</translation>
    </message>
    <message>
        <source>Borttaget i svenskan: ”{old}”</source>
        <translation>Removed in the Swedish: “{old}”</translation>
    </message>
    <message>
        <source>Nytt i svenskan: ”{new}”</source>
        <translation>New in the Swedish: “{new}”</translation>
    </message>
    <message>
        <source>Ändrat i svenskan: ”{old}” har blivit ”{new}”</source>
        <translation>Changed in the Swedish: “{old}” has become “{new}”</translation>
    </message>
    <message>
        <source>Saknas</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Inaktuell, svenskan har ändrats</source>
        <translation>Out of date, the Swedish has changed</translation>
    </message>
    <message>
        <source>Aktuell</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>Översatt av {name} {day} klockan {time}</source>
        <translation>Translated by {name} {day} at {time}</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Stäng meddelandet</source>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Något gick inte</source>
        <translation>Something did not work</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Det finns inget samtycke att ta tillbaka.</source>
        <translation>There is no consent to withdraw.</translation>
    </message>
    <message>
        <source>Välj vad som tas tillbaka.</source>
        <translation>Choose what is withdrawn.</translation>
    </message>
    <message>
        <source>Planen är ett utkast. Ändra i den som den är.</source>
        <translation>The plan is a draft. Change it as it is.</translation>
    </message>
    <message>
        <source>Välj varför ärendet avslutas, och från vilken dag.</source>
        <translation>Choose why the case is closed, and from which day.</translation>
    </message>
    <message>
        <source>Ärendet är inte avslutat.</source>
        <translation>The case is not closed.</translation>
    </message>
    <message>
        <source>Skriv varför ärendet öppnas igen.</source>
        <translation>Write why the case is opened again.</translation>
    </message>
    <message>
        <source>Bara ett avslutat ärende kan gallras.</source>
        <translation>Only a closed case can be disposed of.</translation>
    </message>
    <message>
        <source>Ärendet ska sparas till {due}.</source>
        <translation>The case is to be kept until {due}.</translation>
    </message>
    <message>
        <source>Ärendet ska bevaras ({name}). Lämna det till arkivet.</source>
        <translation>The case is to be preserved ({name}). Hand it to the archive.</translation>
    </message>
    <message>
        <source>Skriv varför ärendet ska sparas längre.</source>
        <translation>Write why the case is to be kept longer.</translation>
    </message>
    <message>
        <source>Välj en dag som kommer.</source>
        <translation>Choose a day to come.</translation>
    </message>
    <message>
        <source>Välj vad uppföljningen leder till.</source>
        <translation>Choose what the follow-up leads to.</translation>
    </message>
    <message>
        <source>Planen fastställdes {final_at}. Gör en ny version.</source>
        <translation>The plan was made final on {final_at}. Make a new version.</translation>
    </message>
    <message>
        <source>Filen kan inte läsas: {file}</source>
        <translation>The file cannot be read: {file}</translation>
    </message>
    <message>
        <source>Filen är större än {megabytes} MB. Det är ingen ärendefil.</source>
        <translation>The file is larger than {megabytes} MB. It is no case file.</translation>
    </message>
    <message>
        <source>Filen är inte sparad som UTF-8, se rad {line}.</source>
        <translation>The file is not saved as UTF-8, see line {line}.</translation>
    </message>
    <message>
        <source>Filen är ingen hel JSON-fil. Felet är vid rad {line}.</source>
        <translation>The file is no whole JSON file. The fault is near line {line}.</translation>
    </message>
    <message>
        <source>Filen är ingen ärendefil: den har för många nivåer.</source>
        <translation>The file is no case file: it has too many levels.</translation>
    </message>
    <message>
        <source>Fältet {member} står två gånger på samma ställe i filen.</source>
        <translation>The field {member} stands twice in the same place of the file.</translation>
    </message>
    <message>
        <source>Filen är ingen ärendefil från SIPDesk.</source>
        <translation>The file is no case file of SIPDesk.</translation>
    </message>
    <message>
        <source>Ärendefilen är skriven av ett nyare SIPDesk (format {format}). Uppdatera SIPDesk.</source>
        <translation>The case file was written by a newer SIPDesk (format {format}). Update SIPDesk.</translation>
    </message>
    <message>
        <source>Ärendefilen stämmer inte vid {path}: {problem}.</source>
        <translation>The case file is wrong at {path}: {problem}.</translation>
    </message>
    <message>
        <source>Filen finns inte eller kan inte läsas: {file}</source>
        <translation>The file does not exist or cannot be read: {file}</translation>
    </message>
    <message>
        <source>Filen är för stor för en datafil: {file}</source>
        <translation>The file is too large for a data file: {file}</translation>
    </message>
    <message>
        <source>{file}, rad {line}: spara filen som UTF-8.</source>
        <translation>{file}, line {line}: save the file as UTF-8.</translation>
    </message>
    <message>
        <source>{file}, rad {line}: raden går inte att läsa som TOML.</source>
        <translation>{file}, line {line}: the line cannot be read as TOML.</translation>
    </message>
    <message>
        <source>{file}, rad {line}: {key} är inget känt namn.</source>
        <translation>{file}, line {line}: {key} is no known name.</translation>
    </message>
    <message>
        <source>{file}, rad {line}: koden {key} finns inte.</source>
        <translation>{file}, line {line}: there is no code {key}.</translation>
    </message>
    <message>
        <source>{file}, rad {line}: värdet på {key} går inte att använda.</source>
        <translation>{file}, line {line}: the value of {key} cannot be used.</translation>
    </message>
    <message>
        <source>{file}, rad {line}: {key} saknas.</source>
        <translation>{file}, line {line}: {key} is missing.</translation>
    </message>
    <message>
        <source>{file}, rad {line}: samma {key} står två gånger.</source>
        <translation>{file}, line {line}: the same {key} stands twice.</translation>
    </message>
    <message>
        <source>{file} går inte att använda som märke. Välj en hel PNG- eller JPEG-bild på högst 500 kB.</source>
        <translation>{file} cannot be used as a mark. Choose a whole PNG or JPEG picture of at most 500 kB.</translation>
    </message>
    <message>
        <source>Kommunens mapp finns inte: {folder}</source>
        <translation>The municipality’s folder does not exist: {folder}</translation>
    </message>
    <message>
        <source>{file}: slaget {type} behövs och kan inte tas bort.</source>
        <translation>{file}: the type {type} is needed and cannot be taken away.</translation>
    </message>
    <message>
        <source>Inställningarna i {file} kan inte läsas. SIPDesk använder sina egna.</source>
        <translation>The settings in {file} cannot be read. SIPDesk uses its own.</translation>
    </message>
    <message>
        <source>Inställningen {key} i {file} är okänd och används inte.</source>
        <translation>The setting {key} in {file} is unknown and is not used.</translation>
    </message>
    <message>
        <source>Inställningen {key} i {file} har ett värde som inte går att använda.</source>
        <translation>The setting {key} in {file} has a value that cannot be used.</translation>
    </message>
    <message>
        <source>Inställningarna kan inte sparas i {file}.</source>
        <translation>The settings cannot be saved in {file}.</translation>
    </message>
    <message>
        <source>Ärendelagret {file} kan inte öppnas. Får du skriva i mappen?</source>
        <translation>The case store {file} cannot be opened. May you write in the folder?</translation>
    </message>
    <message>
        <source>{file} kan inte skrivas. Det som fanns förut är orört. Är disken full?</source>
        <translation>{file} cannot be written. What was there before is untouched. Is the disk full?</translation>
    </message>
    <message>
        <source>{file} är inget ärendelager från SIPDesk.</source>
        <translation>{file} is no case store of SIPDesk.</translation>
    </message>
    <message>
        <source>Ärendelagret är skadat. Skriv inget mer i det. Återställ från en säkerhetskopia.</source>
        <translation>The case store is damaged. Write nothing more in it. Restore from a backup.</translation>
    </message>
    <message>
        <source>Ärendelagret är skrivet av ett nyare SIPDesk. Uppdatera SIPDesk.</source>
        <translation>The case store was written by a newer SIPDesk. Update SIPDesk.</translation>
    </message>
    <message>
        <source>Ärendelagret är inte gjort av det här programmet. Fråga den som sköter SIPDesk hos er.</source>
        <translation>The case store was not made by this program. Ask whoever looks after SIPDesk with you.</translation>
    </message>
    <message>
        <source>Kopian {file} stämmer inte och har tagits bort.</source>
        <translation>The copy {file} is not right and has been taken away.</translation>
    </message>
    <message>
        <source>{folder} ligger på nätverket. Ärendelagret måste ligga på datorns egen disk.</source>
        <translation>{folder} is on the network. The case store must be on the computer’s own disk.</translation>
    </message>
    <message>
        <source>{folder} kopieras till en molntjänst. Ärendelagret måste ligga på datorns egen disk.</source>
        <translation>{folder} is copied to a cloud service. The case store must be on the computer’s own disk.</translation>
    </message>
    <message>
        <source>Ärendelagret {file} används av ett annat program just nu. Försök igen om en stund.</source>
        <translation>The case store {file} is being used by another program. Try again in a while.</translation>
    </message>
    <message>
        <source>Disken är full. Inget nytt är sparat i {file}.</source>
        <translation>The disk is full. Nothing new is saved in {file}.</translation>
    </message>
    <message>
        <source>Disken svarar inte som den ska. Inget nytt är sparat i {file}.</source>
        <translation>The disk does not answer as it should. Nothing new is saved in {file}.</translation>
    </message>
    <message>
        <source>Ärendelagret {file} är skrivskyddat.</source>
        <translation>The case store {file} is write-protected.</translation>
    </message>
    <message>
        <source>SIPDesk är redan öppet. Stäng det först.</source>
        <translation>SIPDesk is open already. Close it first.</translation>
    </message>
    <message>
        <source>Ett kommando använder ärendelagret. Vänta tills det är klart.</source>
        <translation>A command is using the case store. Wait until it is done.</translation>
    </message>
    <message>
        <source>Ärendelagret är öppet i en annan inloggning på datorn. Logga ut den först.</source>
        <translation>The case store is open in another login on this computer. Log that out first.</translation>
    </message>
    <message>
        <source>Ärendet finns inte i lagret.</source>
        <translation>The case is not in the store.</translation>
    </message>
    <message>
        <source>Lagret har redan ett annat ärende med samma uid. Filen är inte inläst.</source>
        <translation>The store has another case with the same uid already. The file is not read in.</translation>
    </message>
    <message>
        <source>Ärendet har ändrats på ett annat ställe. Inget är sparat. Öppna det på nytt.</source>
        <translation>The case has been changed somewhere else. Nothing is saved. Open it again.</translation>
    </message>
    <message>
        <source>Pappret finns inte i lagret.</source>
        <translation>The paper is not in the store.</translation>
    </message>
    <message>
        <source>Utkastet från {saved_at} är skrivet med ett äldre SIPDesk och kan inte öppnas. Det finns kvar.</source>
        <translation>The draft from {saved_at} was written by an older SIPDesk and cannot be opened. It is kept.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte.</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>Koden hör till ett annat ärendelager, eller är utbytt.</source>
        <translation>The code belongs to another case store, or has been replaced.</translation>
    </message>
    <message>
        <source>Ärendelagret kan inte öppnas med {slot}.</source>
        <translation>The case store cannot be opened with {slot}.</translation>
    </message>
    <message>
        <source>Nyckelfilen {file} saknas. Utan den går lagret inte att öppna.</source>
        <translation>The key file {file} is missing. Without it the store cannot be opened.</translation>
    </message>
    <message>
        <source>Nyckelfilen {file} är skadad. Återställ den från en säkerhetskopia.</source>
        <translation>The key file {file} is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>Nyckelfilen {file} är skriven av ett nyare SIPDesk. Uppdatera SIPDesk.</source>
        <translation>The key file {file} was written by a newer SIPDesk. Update SIPDesk.</translation>
    </message>
    <message>
        <source>Lösenfrasen behöver minst {at_least} tecken.</source>
        <translation>The passphrase needs at least {at_least} characters.</translation>
    </message>
    <message>
        <source>Lösenfrasen får ha högst {at_most} tecken.</source>
        <translation>The passphrase may have at most {at_most} characters.</translation>
    </message>
    <message>
        <source>Lösenfrasen är för lätt att gissa. Ta flera ord som inte hör ihop.</source>
        <translation>The passphrase is too easy to guess. Take several words that do not belong together.</translation>
    </message>
    <message>
        <source>Grupp {group}: tecknet {sign} finns inte i koder.</source>
        <translation>Group {group}: the character {sign} stands in no code.</translation>
    </message>
    <message>
        <source>Grupp {group} har {signs} tecken. Det ska vara 5.</source>
        <translation>Group {group} has {signs} characters. It should be 5.</translation>
    </message>
    <message>
        <source>Koden har {signs} tecken. Det ska vara 35.</source>
        <translation>The code has {signs} characters. It should be 35.</translation>
    </message>
    <message>
        <source>Något tecken är fel, troligen i grupp {group}.</source>
        <translation>A character is wrong, probably in group {group}.</translation>
    </message>
    <message>
        <source>Något tecken är fel eller har bytt plats. Läs koden igen.</source>
        <translation>A character is wrong or has changed places. Read the code again.</translation>
    </message>
    <message>
        <source>Lösenfrasen behöver minst {least} tecken.</source>
        <translation>The passphrase needs at least {least} characters.</translation>
    </message>
    <message>
        <source>Lösenfrasen är för lång för en PDF-fil.</source>
        <translation>The passphrase is too long for a PDF file.</translation>
    </message>
    <message>
        <source>Ärendeakten är för arkivet och sparas utan lösenfras. Annars kan den inte läsas i framtiden.</source>
        <translation>The case file is for the archive and is saved without a passphrase. Otherwise it could not be read in the future.</translation>
    </message>
    <message>
        <source>Ärendeakten och den maskade kopian får inte gå att ändra. De sparas bara som PDF.</source>
        <translation>The case file and the redacted copy must not be changeable. They are saved as PDF only.</translation>
    </message>
    <message>
        <source>Ärendeakten finns bara på svenska.</source>
        <translation>The case file exists in Swedish alone.</translation>
    </message>
    <message>
        <source>Det finns inget papper som heter {paper}.</source>
        <translation>There is no paper called {paper}.</translation>
    </message>
    <message>
        <source>Storleken {size} finns inte för det språket. Välj {sizes}.</source>
        <translation>There is no size {size} for that language. Choose {sizes}.</translation>
    </message>
    <message>
        <source>Pappret kan inte lämnas ut i dag.</source>
        <translation>The paper cannot be given out today.</translation>
    </message>
    <message>
        <source>{file} kan inte sparas. Är disken full, eller filen öppen?</source>
        <translation>{file} cannot be saved. Is the disk full, or the file open?</translation>
    </message>
    <message>
        <source>Ärendet har ändrats sedan pappret gjordes. Gör ett nytt.</source>
        <translation>The case has been changed since the paper was made. Make a new one.</translation>
    </message>
    <message>
        <source>Den mottagaren får inte pappret {paper}.</source>
        <translation>That recipient does not get the paper {paper}.</translation>
    </message>
    <message>
        <source>Papper finns inte på språket {language}.</source>
        <translation>There are no papers in the language {language}.</translation>
    </message>
    <message>
        <source>Frasfilen {file} kan inte läsas.</source>
        <translation>The phrase file {file} cannot be read.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: {key} i huvudet saknas eller är fel.</source>
        <translation>The phrase file {file}: {key} in the head is missing or wrong.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: frasen {key} är okänd.</source>
        <translation>The phrase file {file}: the phrase {key} is unknown.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: frasen {key} är ingen text.</source>
        <translation>The phrase file {file}: the phrase {key} is no text.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: frasen {key} ska ha luckorna {gaps}.</source>
        <translation>The phrase file {file}: the phrase {key} should have the gaps {gaps}.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: frasen {key} saknar pluralformer: {forms}.</source>
        <translation>The phrase file {file}: the phrase {key} lacks plural forms: {forms}.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: frasen {key} har en för lång rad: {line}</source>
        <translation>The phrase file {file}: the phrase {key} has a line that is too long: {line}</translation>
    </message>
    <message>
        <source>En text kan inte läsas och är därför inte sparad. Rätta den, eller stäng en gång till.</source>
        <translation>A text cannot be read and is therefore not saved. Mend it, or close once more.</translation>
    </message>
    <message>
        <source>Ärendet har ingen deltagare {reader}.</source>
        <translation>The case has no participant {reader}.</translation>
    </message>
    <message>
        <source>Det finns ingen tangentbordsinmatning. Lämna hemligheten med --secret-fd.</source>
        <translation>There is no keyboard to type on. Give the secret with --secret-fd.</translation>
    </message>
    <message>
        <source>Ingen hemlighet kan läsas från filnummer {number}.</source>
        <translation>No secret can be read from file number {number}.</translation>
    </message>
    <message>
        <source>De två lösenfraserna är inte lika. Inget är gjort.</source>
        <translation>The two passphrases are not the same. Nothing is done.</translation>
    </message>
    <message>
        <source>Värdet på regeln {key} i {file} går inte att använda. SIPDesk använder sitt eget: {default}.</source>
        <translation>The value of the policy {key} in {file} cannot be used. SIPDesk uses its own: {default}.</translation>
    </message>
    <message>
        <source>{key} bestämmer var och en själv. Värdet i {file} används inte.</source>
        <translation>{key} is for each person to decide. The value in {file} is not used.</translation>
    </message>
    <message>
        <source>Det här är inte översatt och får linjer att skriva på: {fields}.</source>
        <translation>This is not translated and gets lines to write on: {fields}.</translation>
    </message>
    <message>
        <source>Papperet har tecken som inte kan skrivas ut: {signs}. I stället står en ruta med ett frågetecken. Skriv tecknen på ett annat sätt.</source>
        <translation>The paper has characters that cannot be printed: {signs}. A question mark in a box stands instead. Write the characters in another way.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: det här saknas: {key}.</source>
        <translation>The phrase file {file}: this is missing: {key}.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: den svenska texten kan inte ändras här. Alla språk följer den. Ta bort filen.</source>
        <translation>The phrase file {file}: the Swedish text cannot be changed here. All languages follow it. Remove the file.</translation>
    </message>
    <message>
        <source>{folder} är ingen säkerhetskopia från SIPDesk.</source>
        <translation>{folder} is not a SIPDesk backup.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är gjord med ett nyare SIPDesk. Uppdatera SIPDesk.</source>
        <translation>The backup was made with a newer SIPDesk. Update SIPDesk.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är skadad: {file} är inte som den skrevs. Inget är återställt. Ta en annan kopia, eller rädda det som går med sipdesk store salvage.</source>
        <translation>The backup is damaged: {file} is not as it was written. Nothing has been restored. Take another copy, or save what can be saved with sipdesk store salvage.</translation>
    </message>
    <message>
        <source>Loggen i säkerhetskopian är inte som den skrevs, se post {entry}. Inget är återställt.</source>
        <translation>The log in the backup is not as it was written, see entry {entry}. Nothing has been restored.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i {folder}. Finns mappen, får du skriva där, och finns det plats?</source>
        <translation>It is not possible to write in {folder}. Does the folder exist, may you write there, and is there room?</translation>
    </message>
    <message>
        <source>{file} är skadad i början och går inte att läsa alls. Ta en säkerhetskopia.</source>
        <translation>{file} is damaged at its beginning and cannot be read at all. Use a backup.</translation>
    </message>
    <message>
        <source>Slaget av enhet, {kind}, finns inte bland verksamheterna. Enhetens namn visas därför inte för andra.</source>
        <translation>The kind of unit, {kind}, is none of the organisations. The unit&apos;s name is therefore not shown to others.</translation>
    </message>
    <message>
        <source>Ärendet är överlämnat till en kollega. Ta tillbaka det under Lämna över och ta emot om det inte kom fram.</source>
        <translation>The case has been handed over to a colleague. Take it back under Hand over and receive if it did not arrive.</translation>
    </message>
    <message>
        <source>Skriv vem som tar över ärendet, och på vilken enhet.</source>
        <translation>Write who takes over the case, and in which unit.</translation>
    </message>
    <message>
        <source>Skriv varför ärendet tas tillbaka.</source>
        <translation>Write why the case is taken back.</translation>
    </message>
    <message>
        <source>Kvittot stämmer inte. Fråga kollegan vilka tecken som visades när ärendet togs emot.</source>
        <translation>The receipt is not right. Ask your colleague which characters were shown when the case was received.</translation>
    </message>
    <message>
        <source>Ärendet är inte överlämnat.</source>
        <translation>The case has not been handed over.</translation>
    </message>
    <message>
        <source>Ärendet finns redan här. Inget är inläst.</source>
        <translation>The case is here already. Nothing has been read in.</translation>
    </message>
    <message>
        <source>Filen är inget paket från SIPDesk.</source>
        <translation>The file is not a SIPDesk package.</translation>
    </message>
    <message>
        <source>Paketet kan inte öppnas. Lösenfrasen är en annan, eller så är filen skadad.</source>
        <translation>The package cannot be opened. The passphrase is another one, or the file is damaged.</translation>
    </message>
    <message>
        <source>Datorns nyckelring får inte öppna ärendelagret. Er IT kan tillåta det.</source>
        <translation>The computer&apos;s keystore may not open the case store. Your IT can allow it.</translation>
    </message>
    <message>
        <source>SIPDesk använder ingen nyckelring på det här systemet.</source>
        <translation>SIPDesk uses no keystore on this system.</translation>
    </message>
    <message>
        <source>Datorns nyckelring öppnar inte det här ärendelagret. Öppna det med lösenfrasen.</source>
        <translation>The computer&apos;s keystore does not open this case store. Open it with the passphrase.</translation>
    </message>
    <message>
        <source>Datorns nyckelring svarar inte. Inget är ändrat i den.</source>
        <translation>The computer&apos;s keystore does not answer. Nothing in it has been changed.</translation>
    </message>
    <message>
        <source>Paketet är gammalt: det har redan varit inläst här, eller så gjordes det här. Inget är inläst. Kom ärendet aldrig fram till kollegan? Ta tillbaka det under Lämna över och ta emot.</source>
        <translation>The package is old: it has already been received here, or it was made here. Nothing has been read in. Did the case never reach your colleague? Take it back under Hand over and receive.</translation>
    </message>
    <message>
        <source>Datorns nyckelring räcker inte för att byta nyckel. Ange lösenfrasen eller en kod.</source>
        <translation>The computer&apos;s keystore is not enough to change the key. Give the passphrase or a code.</translation>
    </message>
    <message>
        <source>Filen är sparad som UTF-16. Spara den som UTF-8.</source>
        <translation>The file is saved as UTF-16. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>Filen har ett tal med {digits} siffror. Så långa tal finns inte i ett ärende.</source>
        <translation>The file has a number of {digits} digits. There are no numbers that long in a case.</translation>
    </message>
    <message>
        <source>Filen har {word} där det ska stå ett tal. Det är inte JSON.</source>
        <translation>The file has {word} where there should be a number. That is not JSON.</translation>
    </message>
    <message>
        <source>{file} är sparad som UTF-16. Spara den som UTF-8.</source>
        <translation>{file} is saved as UTF-16. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>{folder} är ingen mapp. Välj en mapp att spara i.</source>
        <translation>{folder} is not a folder. Choose a folder to save in.</translation>
    </message>
    <message>
        <source>Du får inte spara i {folder}. Välj en annan mapp.</source>
        <translation>You may not save in {folder}. Choose another folder.</translation>
    </message>
    <message>
        <source>Ärendelagret {file} finns inte.</source>
        <translation>There is no case store {file}.</translation>
    </message>
    <message>
        <source>Ärendelagret {file} finns redan.</source>
        <translation>There is already a case store {file}.</translation>
    </message>
    <message>
        <source>{file} har ett tal som är för långt, eller listor i för många nivåer.</source>
        <translation>{file} has a number that is too long, or lists in too many levels.</translation>
    </message>
    <message>
        <source>Frasfilen {file}, rad {line}: raden är inte TOML.</source>
        <translation>The phrase file {file}, line {line}: the line is not TOML.</translation>
    </message>
    <message>
        <source>Frasfilen {file} är inte sparad som UTF-8.</source>
        <translation>The phrase file {file} is not saved as UTF-8.</translation>
    </message>
    <message>
        <source>Filen är tom.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>Det är inte samma person: jämför namn, nummer och födelsedag. Är numret fel, rätta det först.</source>
        <translation>It is not the same person: compare name, number and birthday. If the number is wrong, put it right first.</translation>
    </message>
    <message>
        <source>Ärendet går vidare i {number}. Öppna det i stället.</source>
        <translation>The case goes on in {number}. Open that instead.</translation>
    </message>
    <message>
        <source>Ärende {number} är avslutat. Bara pågående ärenden slås ihop.</source>
        <translation>Case {number} is closed. Only ongoing cases are joined.</translation>
    </message>
    <message>
        <source>I ärende {number} är det kallat till möte. Slå ihop till det ärendet, eller ställ in mötet först.</source>
        <translation>In case {number} a meeting is called. Join into that case, or cancel the meeting first.</translation>
    </message>
    <message>
        <source>I ärende {number} finns en fastställd plan. Slå ihop till det ärendet, eller avsluta det först.</source>
        <translation>Case {number} has a plan that holds. Join into that case, or close it first.</translation>
    </message>
    <message>
        <source>Skriv varför.</source>
        <translation>Write why.</translation>
    </message>
    <message>
        <source>Ärendena är inte sammanslagna.</source>
        <translation>The cases are not joined.</translation>
    </message>
    <message>
        <source>Skriv rätt persons förnamn och efternamn.</source>
        <translation>Write the first name and the family name of the right person.</translation>
    </message>
    <message>
        <source>Det är samma person som ärendet redan gäller.</source>
        <translation>It is the person whom the case is about already.</translation>
    </message>
    <message>
        <source>Skriv en kommande dag då ärendet ska tillbaka.</source>
        <translation>Write a day to come on which the case goes back.</translation>
    </message>
    <message>
        <source>Paketet gällde till och med {valid_to}. Be kollegan ta tillbaka ärendet och lämna över det igen.</source>
        <translation>The package counted until {valid_to}. Ask the colleague to take the case back and hand it over again.</translation>
    </message>
    <message>
        <source>Paketet är gjort för enheten {unit}. Ta emot det som en annan enhet.</source>
        <translation>The package is made for the unit {unit}. Receive it as another unit.</translation>
    </message>
    <message>
        <source>Skrivaren tog inte emot papperen. Se efter att den är på, och skriv ut igen. Papperen är kvar.</source>
        <translation>The printer did not take the papers. Check that it is on, and print again. The papers are still here.</translation>
    </message>
    <message>
        <source>Frasfilen {file} ska heta som språkets kod, till exempel smj.toml. Byt namn på den.</source>
        <translation>The phrase file {file} must be named by the code of its language, for example smj.toml. Rename it.</translation>
    </message>
    <message>
        <source>{language} är ingen språkkod. En kod är två eller tre små bokstäver, till exempel smj.</source>
        <translation>{language} is not the code of a language. A code is two or three small letters, for example smj.</translation>
    </message>
    <message>
        <source>Språket {language} finns redan. Rätta det i en fil med bara det som ska ändras.</source>
        <translation>The language {language} is there already. Correct it in a file with only what is to be changed.</translation>
    </message>
    <message>
        <source>Filen {file} finns redan i mappen. Den skrivs inte över.</source>
        <translation>The file {file} is in the folder already. It is not written over.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: det här är tomt: {key}.</source>
        <translation>Phrase file {file}: this is empty: {key}.</translation>
    </message>
    <message>
        <source>Frasfilen {file}: de här tecknen kan inte skrivas ut: {signs}.</source>
        <translation>Phrase file {file}: these characters cannot be printed: {signs}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Välj ett ärende</source>
        <translation>Choose a case</translation>
    </message>
    <message>
        <source>Välj i listan till vänster, eller börja ett nytt ärende.</source>
        <translation>Choose in the list at the left, or begin a new case.</translation>
    </message>
    <message>
        <source>Här finns inga ärenden än</source>
        <translation>There are no cases here yet</translation>
    </message>
    <message>
        <source>Börja med att skriva vem som behöver en SIP.</source>
        <translation>Begin by writing who needs a SIP.</translation>
    </message>
    <message>
        <source>Börja ett ärende</source>
        <translation>Begin a case</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Gäller genast. Inget mer lämnas ut på det samtycket.</source>
        <translation>Takes effect at once. Nothing more is given out on that consent.</translation>
    </message>
    <message>
        <source>Ta tillbaka samtycket</source>
        <translation>Withdraw the consent</translation>
    </message>
    <message>
        <source>Vad tar {name} tillbaka?</source>
        <translation>What does {name} withdraw?</translation>
    </message>
    <message>
        <source>För vem?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Vilka uppgifter?</source>
        <translation>Which information?</translation>
    </message>
    <message>
        <source>Hur sade {name} det?</source>
        <translation>How did {name} say it?</translation>
    </message>
    <message>
        <source>Hela samtycket</source>
        <translation>The whole consent</translation>
    </message>
    <message>
        <source>Att dela information</source>
        <translation>Sharing information</translation>
    </message>
    <message>
        <source>Att en SIP skrivs</source>
        <translation>That a SIP is written</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Alla uppgifter</source>
        <translation>All information</translation>
    </message>
    <message>
        <source>Skriftligt</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Muntligt</source>
        <translation>Orally</translation>
    </message>
    <message>
        <source>På annat sätt</source>
        <translation>In another way</translation>
    </message>
    <message>
        <source>Vad tas tillbaka?</source>
        <translation>What is withdrawn?</translation>
    </message>
    <message>
        <source>Hur sades det?</source>
        <translation>How was it said?</translation>
    </message>
    <message>
        <source>Välj vad som tas tillbaka.</source>
        <translation>Choose what is withdrawn.</translation>
    </message>
    <message>
        <source>Det finns inget registrerat samtycke att ta tillbaka.</source>
        <translation>There is no recorded consent to withdraw.</translation>
    </message>
    <message>
        <source>Samtycke tillbakataget</source>
        <translation>Consent withdrawn</translation>
    </message>
    <message>
        <source>Samtycket är tillbakataget.</source>
        <translation>The consent is withdrawn.</translation>
    </message>
    <message>
        <source>Tillbakataget {day}</source>
        <translation>Withdrawn {day}</translation>
    </message>
    <message>
        <source>Berätta för dem, bara att samtycket är tillbakataget</source>
        <translation>Tell them, only that the consent is withdrawn</translation>
    </message>
    <message>
        <source>Gå till avslutet</source>
        <translation>Go to the closing</translation>
    </message>
    <message>
        <source>SIP:en behöver avslutas.</source>
        <translation>The SIP needs to be closed.</translation>
    </message>
    <message>
        <source>Jag har berättat</source>
        <translation>I have told</translation>
    </message>
    <message>
        <source>Jag har berättat för {party}</source>
        <translation>I have told {party}</translation>
    </message>
    <message>
        <source>Skickas inte</source>
        <translation>Is not sent</translation>
    </message>
    <message>
        <source>Har redan lämnats ut</source>
        <translation>Has already been given out</translation>
    </message>
    <message>
        <source>Insatser som saknar vem</source>
        <translation>Actions that lack a who</translation>
    </message>
    <message>
        <source>att dela information</source>
        <translation>sharing information</translation>
    </message>
    <message>
        <source>att en SIP skrivs</source>
        <translation>a SIP being written</translation>
    </message>
    <message>
        <source>Gäller {what}.</source>
        <translation>Concerns {what}.</translation>
    </message>
    <message>
        <source>Bara för {party}.</source>
        <translation>Only for {party}.</translation>
    </message>
    <message>
        <source>Bara om {type}.</source>
        <translation>Only about {type}.</translation>
    </message>
    <message>
        <source>Vem tar tillbaka?</source>
        <translation>Who withdraws?</translation>
    </message>
    <message>
        <source>Vem tar tillbaka samtycket?</source>
        <translation>Who withdraws the consent?</translation>
    </message>
    <message>
        <source>Välj vem som tar tillbaka samtycket.</source>
        <translation>Choose who withdraws the consent.</translation>
    </message>
    <message>
        <source>Tillbakataget av {who}.</source>
        <translation>Withdrawn by {who}.</translation>
    </message>
    <message>
        <source>en deltagare som är borttagen</source>
        <translation>a participant who has been removed</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{day} klockan {time}</source>
        <translation>{day} at {time}</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Sök ärende (F6)</source>
        <translation>Search case (F6)</translation>
    </message>
    <message>
        <source>Pågående</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Avslutade</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Visa</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ärenden</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Enter öppnar det som ska göras. Skift+Enter öppnar översikten.</source>
        <translation>Enter opens what is to be done. Shift+Enter opens the overview.</translation>
    </message>
    <message>
        <source>Nytt ärende</source>
        <translation>New case</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nu</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Den här veckan</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Senare</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Inga träffar. Sök på namn, nummer eller ord i ärendet.</source>
        <translation>No hits. Search for a name, a number or words in the case.</translation>
    </message>
</context>
</TS>
