# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'course_chooser.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLineEdit,
    QListWidget, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

class Ui_CourseChooser(object):
    def setupUi(self, CourseChooser: QDialog) -> None:
        if not CourseChooser.objectName():
            CourseChooser.setObjectName(u"CourseChooser")
        CourseChooser.resize(620, 460)
        self.column = QVBoxLayout(CourseChooser)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.search = QLineEdit(CourseChooser)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.column.addWidget(self.search)

        self.courses = QListWidget(CourseChooser)
        self.courses.setObjectName(u"courses")

        self.column.addWidget(self.courses)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(CourseChooser)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.take = QPushButton(CourseChooser)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.take)


        self.column.addLayout(self.buttons)


        self.retranslateUi(CourseChooser)

        self.take.setDefault(True)


        QMetaObject.connectSlotsByName(CourseChooser)
    # setupUi

    def retranslateUi(self, CourseChooser: QDialog) -> None:
        CourseChooser.setWindowTitle(QCoreApplication.translate("CourseChooser", u"Which course is held?", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("CourseChooser", u"Filter the courses", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("CourseChooser", u"Part of the title or the code", None))
#if QT_CONFIG(accessibility)
        self.courses.setAccessibleName(QCoreApplication.translate("CourseChooser", u"Courses", None))
#endif // QT_CONFIG(accessibility)
        self.cancel.setText(QCoreApplication.translate("CourseChooser", u"Cancel", None))
        self.take.setText(QCoreApplication.translate("CourseChooser", u"&Make the edition", None))
    # retranslateUi

