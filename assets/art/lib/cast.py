"""The traits of everybody: sizes in meters for a person of 1.78 m (height 1), colors, hair, what they wear."""

MAN = dict(height=1., shoulders=.160, hip=.080, waist=(.118, .088), chest=(.143, .100), pelvis=(.136, .102), leg=1.,
           head=1.18, skin="#d8a07c", lip="#b5695a", hair="#4a3024", style="parted", shoe="#4b2f24", sole="#a07d5a",
           bottom="#6a5040", shirt="#d8604a", kind="shirt", collar="wings", cuff=True)
WOMAN = {**MAN, "height": .945, "shoulders": .138, "hip": .080, "waist": (.104, .080), "chest": (.122, .094),
         "pelvis": (.140, .104), "leg": 1.12, "head": 1.19, "skin": "#e6b794", "lip": "#bd6a5a", "collar": "crew"}

CAST = {
    "theodore": {**MAN, "glasses": "#3d2a22", "moustache": True, "pocket": True, "earpiece": True, "brow": .003},
    "amy": {**WOMAN, "kind": "knit", "shirt": "#a9a05e", "hem": .16, "loose": .012, "bottom": "#a8654f", "leg": 1.2,
            "hair": "#8f5b3c", "style": "curls", "shoe": "#8a4a3a", "earpiece": True, "brow": .004},
    "charles": {**MAN, "height": 1.045, "chest": (.150, .102), "waist": (.114, .084), "kind": "knit", "shirt": "#937076", "hem": .11,
                "under": "#f3e6d2", "bottom": "#57464a", "hair": "#6b4a2e", "style": "neat", "skin": "#dba98a", "shoe": "#6b4636",
                "jaw": 1.06},
    "paul": {**MAN, "height": .935, "girth": 1.15, "shoulders": .172, "waist": (.172, .146), "chest": (.172, .134), "pelvis": (.160, .128),
             "belly": .050, "leg": 1.26, "head": 1.24, "jaw": 1.22, "nose": 1.15, "skin": "#c98f6c", "hair": "#2f211c",
             "style": "cropped", "shirt": "#f0b2a4", "dots": ("#f7e7b4", "#7fae9a"), "short": True, "hem": .13, "loose": .012,
             "bottom": "#8a6a4a", "shoe": "#c4694f", "brow": .006},
    "courier": {**MAN, "height": .975, "skin": "#a8714f", "lip": "#8f4f42", "hair": "#2a1d1a", "style": "cropped", "cap": "#c9854a",
                "shirt": "#b98076", "bottom": "#ead9bc", "overall": "#ead9bc", "leg": 1.15, "collar": "crew", "boot": True,
                "shoe": "#7a4a36"},
    "passer0": {**WOMAN, "kind": "knit", "shirt": "#d9a24a", "hem": .16, "loose": .010, "bottom": "#6b4a48", "style": "bob",
                "hair": "#3a2621", "earpiece": True},
    "passer1": {**MAN, "height": 1.02, "shirt": "#8a5a48", "hem": .06, "loose": .016, "skirt": "#8a5a48", "length": .78,
                "bottom": "#4e3f42", "style": "neat", "hair": "#8a7a6c", "earpiece": True, "scarf": "#c98f3e"},
    "passer2": {**WOMAN, "height": .965, "skin": "#8f5e43", "lip": "#7a3f38", "shirt": "#efdcc0", "skirt": "#b8604a", "length": 1.2,
                "bottom": "#7a4c3e", "leg": .74, "style": "bun", "hair": "#231918", "earpiece": True},
    "passer3": {**MAN, "height": .985, "skin": "#b57f5c", "shirt": "#7a7a58", "kind": "knit", "collar": "crew", "hem": .14,
                "loose": .012, "bottom": "#b08a62", "style": "cropped", "hair": "#241a18", "earpiece": True},
    "passer4": {**WOMAN, "height": .93, "shirt": "#d98f6d", "hem": .06, "loose": .014, "skirt": "#d98f6d", "length": .95,
                "bottom": "#5f4a44", "leg": .8, "style": "curls", "hair": "#b5763f", "earpiece": True, "scarf": "#8a8560"},
    "passer5": {**MAN, "height": .97, "waist": (.132, .104), "belly": .02, "shirt": "#cf8078", "bottom": "#75614a", "hem": .13,
                "loose": .008, "hair": "#c9b7a4", "glasses": "#6a4a32", "earpiece": True},
}
