# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'unlock.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_Unlock(object):
    def setupUi(self, Unlock: QFrame) -> None:
        if not Unlock.objectName():
            Unlock.setObjectName(u"Unlock")
        Unlock.resize(460, 260)
        Unlock.setProperty(u"role", u"card")
        self.column = QVBoxLayout(Unlock)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(Unlock)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.folder = QLabel(Unlock)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setProperty(u"role", u"muted")

        self.column.addWidget(self.folder)

        self.passphraseLabel = QLabel(Unlock)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.column.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(Unlock)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.passphrase)

        self.show = QCheckBox(Unlock)
        self.show.setObjectName(u"show")

        self.column.addWidget(self.show)

        self.wrong = QLabel(Unlock)
        self.wrong.setObjectName(u"wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setProperty(u"role", u"error")

        self.column.addWidget(self.wrong)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(Unlock)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.unlock = QPushButton(Unlock)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.unlock)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.passphrase, self.show)
        QWidget.setTabOrder(self.show, self.unlock)
        QWidget.setTabOrder(self.unlock, self.cancel)

        self.retranslateUi(Unlock)

        self.unlock.setDefault(True)


        QMetaObject.connectSlotsByName(Unlock)
    # setupUi

    def retranslateUi(self, Unlock: QFrame) -> None:
        self.passphraseLabel.setText(QCoreApplication.translate("Unlock", u"&Passphrase", None))
        self.show.setText(QCoreApplication.translate("Unlock", u"&Show the passphrase", None))
        self.cancel.setText(QCoreApplication.translate("Unlock", u"Cancel", None))
        self.unlock.setText(QCoreApplication.translate("Unlock", u"&Open", None))
        pass
    # retranslateUi

