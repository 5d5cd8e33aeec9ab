# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'passphrase.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QDialog, QFrame,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Passphrase(object):
    def setupUi(self, Passphrase: QDialog) -> None:
        if not Passphrase.objectName():
            Passphrase.setObjectName(u"Passphrase")
        Passphrase.resize(460, 280)
        self.column = QVBoxLayout(Passphrase)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.passphraseLabel = QLabel(Passphrase)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.column.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(Passphrase)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.passphrase)

        self.againLabel = QLabel(Passphrase)
        self.againLabel.setObjectName(u"againLabel")

        self.column.addWidget(self.againLabel)

        self.again = QLineEdit(Passphrase)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.again)

        self.show = QCheckBox(Passphrase)
        self.show.setObjectName(u"show")

        self.column.addWidget(self.show)

        self.notice = QFrame(Passphrase)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"notice")
        self.noticeColumn = QVBoxLayout(self.notice)
        self.noticeColumn.setObjectName(u"noticeColumn")
        self.warning = QLabel(self.notice)
        self.warning.setObjectName(u"warning")
        self.warning.setWordWrap(True)

        self.noticeColumn.addWidget(self.warning)


        self.column.addWidget(self.notice)

        self.wrong = QLabel(Passphrase)
        self.wrong.setObjectName(u"wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setProperty(u"role", u"error")

        self.column.addWidget(self.wrong)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(Passphrase)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.change = QPushButton(Passphrase)
        self.change.setObjectName(u"change")
        self.change.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.change)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.passphraseLabel.setBuddy(self.passphrase)
        self.againLabel.setBuddy(self.again)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Passphrase)

        self.change.setDefault(True)


        QMetaObject.connectSlotsByName(Passphrase)
    # setupUi

    def retranslateUi(self, Passphrase: QDialog) -> None:
        Passphrase.setWindowTitle(QCoreApplication.translate("Passphrase", u"Change the passphrase", None))
        self.passphraseLabel.setText(QCoreApplication.translate("Passphrase", u"New &passphrase", None))
        self.againLabel.setText(QCoreApplication.translate("Passphrase", u"Passphrase &again", None))
        self.show.setText(QCoreApplication.translate("Passphrase", u"&Show the passphrase", None))
        self.warning.setText(QCoreApplication.translate("Passphrase", u"Without a passphrase, anybody who gets hold of this computer or a copy of the file can read the names and the vetting status of all participants.", None))
        self.cancel.setText(QCoreApplication.translate("Passphrase", u"Cancel", None))
        self.change.setText(QCoreApplication.translate("Passphrase", u"&Change", None))
    # retranslateUi

