"""Forms compiled from resources/ui by pyside6-uic; never edited by hand."""
