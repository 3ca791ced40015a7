"""Who the newcomer is, whom she helps, and what she writes: all of them invented."""

from typing import Final

PASSPHRASE: Final = "blå stol regn tisdag"
ANSWERS: Final = {
    "Namn": "Karin Ek",
    "Yrke": "biståndshandläggare",
    "Enhet": "Biståndsenheten",
    "Kommun": "Nordviks kommun",
    "Telefon till arbetet": "0980-319 20 12",
}
UNDERSTOOD: Final = "Astrid sade: Ni träffas för min skull och jag bestämmer"
UNDERSTOOD_ON: Final = " vilka som kommer."
STRENGTHS: Final = "Jag lagar mat själv."
MATTERS: Final = "Att klara mina dagar själv."
OWN_QUESTION: Final = "Vem hjälper mig på morgonen?"
SECRET_QUESTION: Final = "Hur kan jag få hjälp med alkohol?"
PURPOSE: Final = "Vi planerar stödet tillsammans."
WHY: Final = "Morgonen är svår att klara."
GOAL_TOLD: Final = "Jag vill komma upp på morgonen."
REASON: Final = "Svaren tas per telefon."
SUPPORT_NOW: Final = "Hemtjänst två gånger i veckan."

CARE, HOME, CLINIC, DAUGHTER = "Vårdcentralen Björken", "Hemtjänsten Norr", "Mottagningen Linden", "Maria Nyberg"
PARTIES: Final = (CARE, HOME, CLINIC, DAUGHTER)
CONTRIBUTIONS: Final = {
    CARE: "Läkemedelslistan.",
    HOME: "Tider på morgonen.",
    CLINIC: "Samtal om alkohol.",
    DAUGHTER: "Vad som brukar fungera.",
}
# What is done, by whom, who there, when, where.
ACTIONS: Final = (
    ("Hjälp att komma upp", HOME, "Nina Berg", "varje morgon", "i lägenheten"),
    ("Går igenom medicinen", CARE, "Lena Ström", "varje måndag", "på vårdcentralen"),
    ("Stöd att låta bli alkohol", CLINIC, "Per Alm", "varje torsdag", "på mottagningen"),
    ("Ringer och påminner", DAUGHTER, "", "varje kväll", "per telefon"),
    ("Går en promenad", "", "", "varje dag", "i parken"),
)
# What each party's copy of the plan says beside the rest, and what it must never say. Names tell: the clinic's
# name speaks of dependence, the home care's of support; an action goes with its doer's name.
HELD: Final = {
    CARE: ("Går igenom medicinen", "Hjälp att komma upp", SUPPORT_NOW, HOME),
    HOME: ("Hjälp att komma upp", "Går en promenad", SUPPORT_NOW, CARE),
    CLINIC: ("Stöd att låta bli alkohol", "Går igenom medicinen", SUPPORT_NOW, CLINIC),
    DAUGHTER: ("Ringer och påminner", "Går en promenad"),
}
WITHHELD: Final = {
    CARE: ("alkohol", CLINIC, "Per Alm"),
    HOME: ("alkohol", CLINIC, "Per Alm", "medicin"),
    CLINIC: (),
    DAUGHTER: ("alkohol", CLINIC, "Per Alm", "medicin", SUPPORT_NOW, HOME, "Hjälp att komma upp"),
}
NOWHERE: Final = (REASON, "sjukhuset i våras")
"""What stands on nobody's copy of letters and plan: the reason of a deviation, and what must not be shared."""
