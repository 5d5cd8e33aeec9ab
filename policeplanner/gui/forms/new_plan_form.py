# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_plan.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFrame,
    QGridLayout, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)

class Ui_NewPlan(object):
    def setupUi(self, NewPlan: QFrame) -> None:
        if not NewPlan.objectName():
            NewPlan.setObjectName(u"NewPlan")
        NewPlan.resize(640, 560)
        NewPlan.setProperty(u"role", u"card")
        self.column = QVBoxLayout(NewPlan)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(NewPlan)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        self.officeLabel = QLabel(NewPlan)
        self.officeLabel.setObjectName(u"officeLabel")

        self.fields.addWidget(self.officeLabel, 0, 0, 1, 1)

        self.office = QComboBox(NewPlan)
        self.office.setObjectName(u"office")

        self.fields.addWidget(self.office, 0, 1, 1, 1)

        self.yearLabel = QLabel(NewPlan)
        self.yearLabel.setObjectName(u"yearLabel")

        self.fields.addWidget(self.yearLabel, 1, 0, 1, 1)

        self.year = QSpinBox(NewPlan)
        self.year.setObjectName(u"year")
        self.year.setMinimum(2000)
        self.year.setMaximum(2099)
        self.year.setMaximumSize(QSize(110, 16777215))

        self.fields.addWidget(self.year, 1, 1, 1, 1)

        self.languageLabel = QLabel(NewPlan)
        self.languageLabel.setObjectName(u"languageLabel")

        self.fields.addWidget(self.languageLabel, 2, 0, 1, 1)

        self.language = QComboBox(NewPlan)
        self.language.setObjectName(u"language")
        self.language.setMaximumSize(QSize(200, 16777215))

        self.fields.addWidget(self.language, 2, 1, 1, 1)

        self.fileLabel = QLabel(NewPlan)
        self.fileLabel.setObjectName(u"fileLabel")

        self.fields.addWidget(self.fileLabel, 3, 0, 1, 1)

        self.fileRow = QHBoxLayout()
        self.fileRow.setSpacing(8)
        self.fileRow.setObjectName(u"fileRow")
        self.file = QLineEdit(NewPlan)
        self.file.setObjectName(u"file")

        self.fileRow.addWidget(self.file)

        self.chooseFile = QPushButton(NewPlan)
        self.chooseFile.setObjectName(u"chooseFile")

        self.fileRow.addWidget(self.chooseFile)


        self.fields.addLayout(self.fileRow, 3, 1, 1, 1)

        self.passphraseLabel = QLabel(NewPlan)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.fields.addWidget(self.passphraseLabel, 4, 0, 1, 1)

        self.passphrase = QLineEdit(NewPlan)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.passphrase, 4, 1, 1, 1)

        self.againLabel = QLabel(NewPlan)
        self.againLabel.setObjectName(u"againLabel")

        self.fields.addWidget(self.againLabel, 5, 0, 1, 1)

        self.again = QLineEdit(NewPlan)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.fields.addWidget(self.again, 5, 1, 1, 1)

        self.boxes = QHBoxLayout()
        self.boxes.setSpacing(20)
        self.boxes.setObjectName(u"boxes")
        self.show = QCheckBox(NewPlan)
        self.show.setObjectName(u"show")

        self.boxes.addWidget(self.show)

        self.none = QCheckBox(NewPlan)
        self.none.setObjectName(u"none")

        self.boxes.addWidget(self.none)

        self.boxGap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.boxes.addItem(self.boxGap)


        self.fields.addLayout(self.boxes, 6, 1, 1, 1)

        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.notice = QFrame(NewPlan)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"notice")
        self.noticeColumn = QVBoxLayout(self.notice)
        self.noticeColumn.setObjectName(u"noticeColumn")
        self.advice = QLabel(self.notice)
        self.advice.setObjectName(u"advice")
        self.advice.setWordWrap(True)

        self.noticeColumn.addWidget(self.advice)

        self.warning = QLabel(self.notice)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)

        self.noticeColumn.addWidget(self.warning)


        self.column.addWidget(self.notice)

        self.wrong = QLabel(NewPlan)
        self.wrong.setObjectName(u"wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setProperty(u"role", u"error")

        self.column.addWidget(self.wrong)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(NewPlan)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.make = QPushButton(NewPlan)
        self.make.setObjectName(u"make")
        self.make.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.make)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.officeLabel.setBuddy(self.office)
        self.yearLabel.setBuddy(self.year)
        self.languageLabel.setBuddy(self.language)
        self.fileLabel.setBuddy(self.file)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.office, self.year)
        QWidget.setTabOrder(self.year, self.language)
        QWidget.setTabOrder(self.language, self.file)
        QWidget.setTabOrder(self.file, self.chooseFile)
        QWidget.setTabOrder(self.chooseFile, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.again)
        QWidget.setTabOrder(self.again, self.show)
        QWidget.setTabOrder(self.show, self.none)
        QWidget.setTabOrder(self.none, self.make)
        QWidget.setTabOrder(self.make, self.cancel)

        self.retranslateUi(NewPlan)

        self.make.setDefault(True)


        QMetaObject.connectSlotsByName(NewPlan)
    # setupUi

    def retranslateUi(self, NewPlan: QFrame) -> None:
        self.heading.setText(QCoreApplication.translate("NewPlan", u"New plan", None))
        self.officeLabel.setText(QCoreApplication.translate("NewPlan", u"&Office", None))
        self.yearLabel.setText(QCoreApplication.translate("NewPlan", u"&First year", None))
        self.languageLabel.setText(QCoreApplication.translate("NewPlan", u"&Language of the window", None))
        self.fileLabel.setText(QCoreApplication.translate("NewPlan", u"F&ile", None))
        self.chooseFile.setText(QCoreApplication.translate("NewPlan", u"C&hoose\u2026", None))
        self.passphraseLabel.setText(QCoreApplication.translate("NewPlan", u"&Passphrase", None))
        self.againLabel.setText(QCoreApplication.translate("NewPlan", u"Passphrase &again", None))
        self.show.setText(QCoreApplication.translate("NewPlan", u"&Show the passphrase", None))
        self.none.setText(QCoreApplication.translate("NewPlan", u"&No passphrase", None))
        self.advice.setText(QCoreApplication.translate("NewPlan", u"A lost passphrase cannot be recovered by anybody. Write it down and keep it apart from the computer. Four or more words that do not belong together make a good one.", None))
        self.warning.setText(QCoreApplication.translate("NewPlan", u"Without a passphrase, anybody who gets hold of this computer or a copy of the file can read the names and the vetting status of all participants.", None))
        self.cancel.setText(QCoreApplication.translate("NewPlan", u"Cancel", None))
        self.make.setText(QCoreApplication.translate("NewPlan", u"&Make the plan", None))
        pass
    # retranslateUi

