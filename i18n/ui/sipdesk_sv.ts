<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n minut(er) är inte planerade.</source>
        <translation>
            <numerusform>%n minut är inte planerad.</numerusform>
            <numerusform>%n minuter är inte planerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frågorna tar %n minut(er) för mycket.</source>
        <translation>
            <numerusform>Frågorna tar %n minut för mycket.</numerusform>
            <numerusform>Frågorna tar %n minuter för mycket.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message numerus="yes">
        <source>%n sak(er) saknas innan planen kan fastställas</source>
        <translation>
            <numerusform>En sak saknas innan planen kan fastställas</numerusform>
            <numerusform>%n saker saknas innan planen kan fastställas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message numerus="yes">
        <source>%n ärende(n)</source>
        <translation>
            <numerusform>%n ärende</numerusform>
            <numerusform>%n ärenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BigScreen</name>
    <message numerus="yes">
        <source>%n minut(er) över frågans tid</source>
        <translation>
            <numerusform>%n minut över frågans tid</numerusform>
            <numerusform>%n minuter över frågans tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er) kvar till frågan</source>
        <translation>
            <numerusform>%n minut kvar till frågan</numerusform>
            <numerusform>%n minuter kvar till frågan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mötet är %n minut(er) långt</source>
        <translation>
            <numerusform>Mötet är %n minut långt</numerusform>
            <numerusform>Mötet är %n minuter långt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mötet har gått %n minut(er) över tiden</source>
        <translation>
            <numerusform>Mötet har gått %n minut över tiden</numerusform>
            <numerusform>Mötet har gått %n minuter över tiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er) kvar av mötet</source>
        <translation>
            <numerusform>%n minut kvar av mötet</numerusform>
            <numerusform>%n minuter kvar av mötet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minut(er)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Carried</name>
    <message numerus="yes">
        <source>Högst %n minuter</source>
        <translation>
            <numerusform>Högst %n minut</numerusform>
            <numerusform>Högst %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n sak(er) saknas innan ärendet kan avslutas</source>
        <translation>
            <numerusform>En sak saknas innan ärendet kan avslutas</numerusform>
            <numerusform>%n saker saknas innan ärendet kan avslutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fråga(or) saknar svar.</source>
        <translation>
            <numerusform>%n fråga saknar svar.</numerusform>
            <numerusform>%n frågor saknar svar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n sak(er) behövs innan samtycket kan registreras</source>
        <translation>
            <numerusform>En sak behövs innan samtycket kan registreras</numerusform>
            <numerusform>%n saker behövs innan samtycket kan registreras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message numerus="yes">
        <source>%n dag(ar)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n månad(er) med färre än fem möten visas inte och ingår inte i året.</source>
        <translation>
            <numerusform>%n månad med färre än fem möten visas inte och ingår inte i året.</numerusform>
            <numerusform>%n månader med färre än fem möten visas inte och ingår inte i året.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message numerus="yes">
        <source>%n sak(er) saknas innan uppföljningen kan avslutas</source>
        <translation>
            <numerusform>En sak saknas innan uppföljningen kan avslutas</numerusform>
            <numerusform>%n saker saknas innan uppföljningen kan avslutas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InRoom</name>
    <message numerus="yes">
        <source>%n text(er) visas inte.</source>
        <translation>
            <numerusform>%n text visas inte.</numerusform>
            <numerusform>%n texter visas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>%n träff(ar). Enter väljer den första.</source>
        <translation>
            <numerusform>%n träff. Enter väljer den.</numerusform>
            <numerusform>%n träffar. Enter väljer den första.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%n post(er)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%n ärende(n) på väg</source>
        <translation>
            <numerusform>%n ärende på väg</numerusform>
            <numerusform>%n ärenden på väg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n sak(er) behöver rättas eller fyllas i.</source>
        <translation>
            <numerusform>En sak behöver rättas eller fyllas i.</numerusform>
            <numerusform>%n saker behöver rättas eller fyllas i.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n sak(er) måste rättas</source>
        <translation>
            <numerusform>En sak måste rättas</numerusform>
            <numerusform>%n saker måste rättas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sak(er) att tänka på</source>
        <translation>
            <numerusform>En sak att tänka på</numerusform>
            <numerusform>%n saker att tänka på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n sak(er) saknas för {who}</source>
        <translation>
            <numerusform>En sak saknas för {who}</numerusform>
            <numerusform>%n saker saknas för {who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skriv ut %n papper</source>
        <translation>
            <numerusform>Skriv ut %n papper</numerusform>
            <numerusform>Skriv ut %n papper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papper är utskrivna, men inte antecknade som skickade</source>
        <translation>
            <numerusform>%n papper är utskrivet, men inte antecknat som skickat</numerusform>
            <numerusform>%n papper är utskrivna, men inte antecknade som skickade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Anteckna alla %n som skickade</source>
        <translation>
            <numerusform>Anteckna %n som skickat</numerusform>
            <numerusform>Anteckna alla %n som skickade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message numerus="yes">
        <source>%n träff(ar). Enter lägger till den första.</source>
        <translation>
            <numerusform>%n träff. Enter lägger till den.</numerusform>
            <numerusform>%n träffar. Enter lägger till den första.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passages</name>
    <message numerus="yes">
        <source>%n text(er) väntar på ditt svar</source>
        <translation>
            <numerusform>%n text väntar på ditt svar</numerusform>
            <numerusform>%n texter väntar på ditt svar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Alla %n förslag stämmer</source>
        <translation>
            <numerusform>%n förslag stämmer</numerusform>
            <numerusform>Alla %n förslag stämmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visa %n klar(a) text(er)</source>
        <translation>
            <numerusform>Visa %n klar text</numerusform>
            <numerusform>Visa %n klara texter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanChecks</name>
    <message numerus="yes">
        <source>%n sak(er) saknas</source>
        <translation>
            <numerusform>%n sak saknas</numerusform>
            <numerusform>%n saker saknas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insats(er) med allt som behövs</source>
        <translation>
            <numerusform>%n insats med allt som behövs</numerusform>
            <numerusform>%n insatser med allt som behövs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mening(ar) är långa.</source>
        <translation>
            <numerusform>%n mening är lång.</numerusform>
            <numerusform>%n meningar är långa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message numerus="yes">
        <source>%n rad(er)</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slag</source>
        <translation>
            <numerusform>%n slag</numerusform>
            <numerusform>%n slag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>Ingen säkerhetskopia är gjord på %n dag(ar).</source>
        <translation>
            <numerusform>Ingen säkerhetskopia är gjord på %n dag.</numerusform>
            <numerusform>Ingen säkerhetskopia är gjord på %n dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message numerus="yes">
        <source>Den har %n ärende(n).</source>
        <translation>
            <numerusform>Den har %n ärende.</numerusform>
            <numerusform>Den har %n ärenden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message numerus="yes">
        <source>%n ärende(n) att bestämma om</source>
        <translation>
            <numerusform>%n ärende att bestämma om</numerusform>
            <numerusform>%n ärenden att bestämma om</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message numerus="yes">
        <source>för %n år sedan</source>
        <translation>
            <numerusform>för %n år sedan</numerusform>
            <numerusform>för %n år sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>om %n dag(ar)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>för %n dag(ar) sedan</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vecka(or)</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(ar)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message numerus="yes">
        <source>Ta med %n nya avsnitt</source>
        <translation>
            <numerusform>Ta med %n nytt avsnitt</numerusform>
            <numerusform>Ta med %n nya avsnitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>%n ändring(ar)</source>
        <translation>
            <numerusform>%n ändring</numerusform>
            <numerusform>%n ändringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>Låser om %n min</source>
        <translation>
            <numerusform>Låser om %n min</numerusform>
            <numerusform>Låser om %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message numerus="yes">
        <source>%n dag(ar) försenat</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Går ut om %n dag(ar)</source>
        <translation>
            <numerusform>Går ut om %n dag</numerusform>
            <numerusform>Går ut om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Senast om %n dag(ar)</source>
        <translation>
            <numerusform>Senast om %n dag</numerusform>
            <numerusform>Senast om %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Skickat: {paper}, %n papper</source>
        <translation>
            <numerusform>Skickat: {paper}, %n papper</numerusform>
            <numerusform>Skickat: {paper}, %n papper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SIP-möte, %n deltog</source>
        <translation>
            <numerusform>SIP-möte, %n deltog</numerusform>
            <numerusform>SIP-möte, %n deltog</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message numerus="yes">
        <source>%n stycke(n) saknar översättning.</source>
        <translation>
            <numerusform>%n stycke saknar översättning.</numerusform>
            <numerusform>%n stycken saknar översättning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n översättning(ar) är inaktuella.</source>
        <translation>
            <numerusform>%n översättning är inaktuell.</numerusform>
            <numerusform>%n översättningar är inaktuella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message numerus="yes">
        <source>%n träff(ar)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
</TS>
