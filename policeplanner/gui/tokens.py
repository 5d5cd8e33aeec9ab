"""The numbers of the drawing: colours of both themes, and how far two colours stand apart."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as #rrggbb."""

    background: str
    surface: str
    line: str
    edge: str
    text: str
    muted: str
    primary: str
    on_primary: str
    primary_hover: str
    soft: str
    hover: str
    track: str
    training: str
    training_soft: str
    command: str
    command_soft: str
    community: str
    community_soft: str
    warning: str
    warning_text: str
    warning_soft: str
    error: str
    error_soft: str
    fine: str
    fine_soft: str
    neutral_soft: str
    hatch: str
    paper_ground: str

    def colour(self, name: str) -> str:
        """Return a colour by its name, such as "training_soft"."""
        return str(getattr(self, name))


LIGHT = Tokens(
    background="#f5f6f8",
    surface="#ffffff",
    line="#e2e5ea",
    edge="#c9d0da",
    text="#1d2430",
    muted="#5f697d",
    primary="#1f5a96",
    on_primary="#ffffff",
    primary_hover="#194a7c",
    soft="#e6eff8",
    hover="#f0f2f5",
    track="#e8ebf0",
    training="#1f5a96",
    training_soft="#e0ebf6",
    command="#6b4a9e",
    command_soft="#ede6f7",
    community="#23785a",
    community_soft="#e0f1ea",
    warning="#b4690e",
    warning_text="#8f5208",
    warning_soft="#fdf0dc",
    error="#b3372f",
    error_soft="#fbe5e3",
    fine="#23785a",
    fine_soft="#e0f1ea",
    neutral_soft="#eceff3",
    hatch="#eef0f3",
    paper_ground="#eaedf2",
)

DARK = Tokens(
    background="#16191f",
    surface="#1e232b",
    line="#323945",
    edge="#465062",
    text="#e6e9ee",
    muted="#98a2b3",
    primary="#6aa5e0",
    on_primary="#10161e",
    primary_hover="#86b7e8",
    soft="#1f3348",
    hover="#272d37",
    track="#323945",
    training="#6aa5e0",
    training_soft="#20344a",
    command="#b094e0",
    command_soft="#332a48",
    community="#5fc29b",
    community_soft="#1d382f",
    warning="#e5a94f",
    warning_text="#e5a94f",
    warning_soft="#3c2f1a",
    error="#ef8078",
    error_soft="#452526",
    fine="#5fc29b",
    fine_soft="#1d382f",
    neutral_soft="#2b323d",
    hatch="#272d37",
    paper_ground="#12151a",
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
