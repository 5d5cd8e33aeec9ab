# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from policeplanner.gui.choices import (ChoiceButton, LanguageSwitch)

class Ui_Start(object):
    def setupUi(self, Start: QWidget) -> None:
        if not Start.objectName():
            Start.setObjectName(u"Start")
        Start.resize(880, 450)
        self.column = QVBoxLayout(Start)
        self.column.setSpacing(20)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.head = QHBoxLayout()
        self.head.setSpacing(14)
        self.head.setObjectName(u"head")
        self.brand = QLabel(Start)
        self.brand.setObjectName(u"brand")
        self.brand.setText(u"PolicePlanner")
        self.brand.setProperty(u"role", u"brand")

        self.head.addWidget(self.brand)

        self.motto = QLabel(Start)
        self.motto.setObjectName(u"motto")
        self.motto.setProperty(u"role", u"muted")

        self.head.addWidget(self.motto, 0, Qt.AlignmentFlag.AlignBottom)

        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap)

        self.languages = LanguageSwitch(Start)
        self.languages.setObjectName(u"languages")

        self.head.addWidget(self.languages)


        self.column.addLayout(self.head)

        self.body = QHBoxLayout()
        self.body.setSpacing(14)
        self.body.setObjectName(u"body")
        self.choices = QVBoxLayout()
        self.choices.setSpacing(12)
        self.choices.setObjectName(u"choices")
        self.newPlan = ChoiceButton(Start)
        self.newPlan.setObjectName(u"newPlan")

        self.choices.addWidget(self.newPlan)

        self.openPlan = ChoiceButton(Start)
        self.openPlan.setObjectName(u"openPlan")

        self.choices.addWidget(self.openPlan)

        self.samplePlan = ChoiceButton(Start)
        self.samplePlan.setObjectName(u"samplePlan")

        self.choices.addWidget(self.samplePlan)

        self.restoreBackup = ChoiceButton(Start)
        self.restoreBackup.setObjectName(u"restoreBackup")

        self.choices.addWidget(self.restoreBackup)


        self.body.addLayout(self.choices)

        self.recentCard = QFrame(Start)
        self.recentCard.setObjectName(u"recentCard")
        self.recentCard.setProperty(u"role", u"card")
        self.recentColumn = QVBoxLayout(self.recentCard)
        self.recentColumn.setObjectName(u"recentColumn")
        self.recentColumn.setContentsMargins(16, 12, 16, 14)
        self.recentHead = QHBoxLayout()
        self.recentHead.setObjectName(u"recentHead")
        self.recentLabel = QLabel(self.recentCard)
        self.recentLabel.setObjectName(u"recentLabel")
        self.recentLabel.setProperty(u"role", u"heading")

        self.recentHead.addWidget(self.recentLabel)

        self.recentGap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.recentHead.addItem(self.recentGap)

        self.clearRecent = QPushButton(self.recentCard)
        self.clearRecent.setObjectName(u"clearRecent")
        self.clearRecent.setProperty(u"role", u"quiet")

        self.recentHead.addWidget(self.clearRecent)


        self.recentColumn.addLayout(self.recentHead)

        self.recent = QListWidget(self.recentCard)
        self.recent.setObjectName(u"recent")

        self.recentColumn.addWidget(self.recent)

        self.nothingRecent = QLabel(self.recentCard)
        self.nothingRecent.setObjectName(u"nothingRecent")
        self.nothingRecent.setWordWrap(True)
        self.nothingRecent.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)
        self.nothingRecent.setProperty(u"role", u"muted")

        self.recentColumn.addWidget(self.nothingRecent)

        self.recentColumn.setStretch(1, 1)
        self.recentColumn.setStretch(2, 1)

        self.body.addWidget(self.recentCard)

        self.body.setStretch(0, 1)
        self.body.setStretch(1, 1)

        self.column.addLayout(self.body)

#if QT_CONFIG(shortcut)
        self.recentLabel.setBuddy(self.recent)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Start)

        QMetaObject.connectSlotsByName(Start)
    # setupUi

    def retranslateUi(self, Start: QWidget) -> None:
        self.motto.setText(QCoreApplication.translate("Start", u"Training, command courses and community policing, planned offline.", None))
        self.recentLabel.setText(QCoreApplication.translate("Start", u"Recent", None))
        self.clearRecent.setText(QCoreApplication.translate("Start", u"Clear list", None))
#if QT_CONFIG(accessibility)
        self.recent.setAccessibleName(QCoreApplication.translate("Start", u"Recent plans", None))
#endif // QT_CONFIG(accessibility)
        self.nothingRecent.setText(QCoreApplication.translate("Start", u"Plans you have opened will be listed here.", None))
        pass
    # retranslateUi

