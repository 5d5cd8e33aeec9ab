# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'crash.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPlainTextEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_Crash(object):
    def setupUi(self, Crash: QDialog) -> None:
        if not Crash.objectName():
            Crash.setObjectName(u"Crash")
        Crash.resize(620, 420)
        self.column = QVBoxLayout(Crash)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.words = QLabel(Crash)
        self.words.setObjectName(u"words")
        self.words.setWordWrap(True)

        self.column.addWidget(self.words)

        self.reportLabel = QLabel(Crash)
        self.reportLabel.setObjectName(u"reportLabel")

        self.column.addWidget(self.reportLabel)

        self.report = QPlainTextEdit(Crash)
        self.report.setObjectName(u"report")
        self.report.setReadOnly(True)

        self.column.addWidget(self.report)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.copy = QPushButton(Crash)
        self.copy.setObjectName(u"copy")

        self.buttons.addWidget(self.copy)

        self.close = QPushButton(Crash)
        self.close.setObjectName(u"close")
        self.close.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.close)


        self.column.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.reportLabel.setBuddy(self.report)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(Crash)

        self.close.setDefault(True)


        QMetaObject.connectSlotsByName(Crash)
    # setupUi

    def retranslateUi(self, Crash: QDialog) -> None:
        Crash.setWindowTitle(QCoreApplication.translate("Crash", u"Something went wrong in the program", None))
        self.words.setText(QCoreApplication.translate("Crash", u"This is a fault of the program, not yours. Everything you did before it is saved. You can go on working, or close the program and start it again.", None))
        self.reportLabel.setText(QCoreApplication.translate("Crash", u"&Report for the developers (it holds no data of your plan)", None))
        self.copy.setText(QCoreApplication.translate("Crash", u"&Copy the report", None))
        self.close.setText(QCoreApplication.translate("Crash", u"C&lose", None))
    # retranslateUi

