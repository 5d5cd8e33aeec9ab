# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'restore.ui'
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
    QLineEdit, QListWidget, QListWidgetItem, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_Restore(object):
    def setupUi(self, Restore: QFrame) -> None:
        if not Restore.objectName():
            Restore.setObjectName(u"Restore")
        Restore.resize(640, 480)
        Restore.setProperty(u"role", u"card")
        self.column = QVBoxLayout(Restore)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 20, 24, 20)
        self.heading = QLabel(Restore)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"title")

        self.column.addWidget(self.heading)

        self.notice = QFrame(Restore)
        self.notice.setObjectName(u"notice")
        self.notice.setProperty(u"role", u"notice")
        self.noticeColumn = QVBoxLayout(self.notice)
        self.noticeColumn.setObjectName(u"noticeColumn")
        self.reason = QLabel(self.notice)
        self.reason.setObjectName(u"reason")
        self.reason.setWordWrap(True)

        self.noticeColumn.addWidget(self.reason)


        self.column.addWidget(self.notice)

        self.planRow = QHBoxLayout()
        self.planRow.setObjectName(u"planRow")
        self.planLabel = QLabel(Restore)
        self.planLabel.setObjectName(u"planLabel")

        self.planRow.addWidget(self.planLabel)

        self.plan = QLabel(Restore)
        self.plan.setObjectName(u"plan")
        self.plan.setProperty(u"role", u"heading")

        self.planRow.addWidget(self.plan)

        self.planGap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.planRow.addItem(self.planGap)

        self.choosePlan = QPushButton(Restore)
        self.choosePlan.setObjectName(u"choosePlan")

        self.planRow.addWidget(self.choosePlan)


        self.column.addLayout(self.planRow)

        self.backupsLabel = QLabel(Restore)
        self.backupsLabel.setObjectName(u"backupsLabel")
        self.backupsLabel.setProperty(u"role", u"muted")

        self.column.addWidget(self.backupsLabel)

        self.backups = QListWidget(Restore)
        self.backups.setObjectName(u"backups")

        self.column.addWidget(self.backups)

        self.passphraseLabel = QLabel(Restore)
        self.passphraseLabel.setObjectName(u"passphraseLabel")

        self.column.addWidget(self.passphraseLabel)

        self.passphrase = QLineEdit(Restore)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.column.addWidget(self.passphrase)

        self.wrong = QLabel(Restore)
        self.wrong.setObjectName(u"wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setProperty(u"role", u"error")

        self.column.addWidget(self.wrong)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(Restore)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.restore = QPushButton(Restore)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.restore)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.backupsLabel.setBuddy(self.backups)
        self.passphraseLabel.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.choosePlan, self.backups)
        QWidget.setTabOrder(self.backups, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.restore)
        QWidget.setTabOrder(self.restore, self.cancel)

        self.retranslateUi(Restore)

        self.restore.setDefault(True)


        QMetaObject.connectSlotsByName(Restore)
    # setupUi

    def retranslateUi(self, Restore: QFrame) -> None:
        self.heading.setText(QCoreApplication.translate("Restore", u"Restore a backup", None))
        self.planLabel.setText(QCoreApplication.translate("Restore", u"Plan", None))
        self.choosePlan.setText(QCoreApplication.translate("Restore", u"C&hoose the plan\u2026", None))
        self.backupsLabel.setText(QCoreApplication.translate("Restore", u"&Backups beside the plan, newest first", None))
        self.passphraseLabel.setText(QCoreApplication.translate("Restore", u"&Passphrase, if the plan has one", None))
        self.cancel.setText(QCoreApplication.translate("Restore", u"Cancel", None))
        self.restore.setText(QCoreApplication.translate("Restore", u"&Restore this backup", None))
        pass
    # retranslateUi

