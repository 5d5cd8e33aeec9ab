"""Published course tables become curricula."""

from policeplanner.domain.courses import GroupForm, LessonKind
from policeplanner.services.curricula import lesson_rows, module_needs, module_plans, order_rows
from policeplanner.services.tables import table


def test_lessons_add_up_to_the_published_hours() -> None:
    modules = [module for modules in module_plans().values() for module in modules if module.pieces]
    assert [m.key for m in modules if sum(piece.minutes for piece in m.pieces) != m.minutes] == []
    assert max(piece.minutes for module in modules for piece in module.pieces) <= 90


def test_every_published_lesson_finds_its_module() -> None:
    rows = table("catalogue", "curricula.csv")
    plans = module_plans()
    assert len(rows) == 89
    orders = {code: {str(module.order) for module in modules} for code, modules in plans.items()}
    assert [row for row in rows if row["module_order"] and row["module_order"] not in orders[row["course_code"]]] == []
    own = [row for row in rows if not row["module_order"]]
    titles = {module.title_en for modules in plans.values() for module in modules}
    assert {row["title_en"] for row in own} <= titles


def test_a_course_opens_with_registration_and_closes_with_certificates() -> None:
    lessons = lesson_rows(module_plans()["C-CMD5"])
    assert [lesson["kind"] for lesson in lessons[:2]] == [LessonKind.REGISTRATION, LessonKind.OPENING]
    assert [lesson["kind"] for lesson in lessons[-2:]] == [LessonKind.EVALUATION, LessonKind.CERTIFICATES]
    assert lessons[0]["trainers_needed"] == 0
    assert [lesson["title_fr"] for lesson in lessons if lesson["kind"] is LessonKind.TEST] == ["Pré-test", "Post-test"]


def test_role_play_is_taught_in_groups_and_simulation_by_two() -> None:
    lessons = [lesson for modules in module_plans().values() for lesson in lesson_rows(modules)]
    role_plays = [lesson for lesson in lessons if "role play" in str(lesson["methods"])]
    simulations = [lesson for lesson in lessons if lesson["methods"] == "simulation"]
    assert {lesson["form"] for lesson in role_plays} == {GroupForm.GROUPS}
    assert {lesson["trainers_needed"] for lesson in simulations} == {2}


def test_a_very_long_course_keeps_its_planned_minutes_without_lessons() -> None:
    modules = module_plans()["R-BIH-BP1"]
    assert [len(module.pieces) > 0 for module in modules] == [True, False, False, False]
    assert modules[1].minutes == 366 * 60


def test_lessons_of_a_module_follow_each_other_and_the_last_module_ends_the_course() -> None:
    modules = module_plans()["C-DOM3"]
    ids = {lesson["id"]: lesson for lesson in lesson_rows(modules)}
    pairs = {
        (str(ids[row["lesson_id"]]["title_en"]), str(ids[row["after_id"]]["title_en"])) for row in order_rows(modules)
    }
    assert ("First response and safety at the scene II", "First response and safety at the scene I") in pairs
    assert ("Referral and multi-agency work", "Risk assessment and protection measures II") in pairs


def test_the_first_test_comes_before_everything_taught_and_the_final_test_after() -> None:
    modules = module_plans()["C-CMD5"]
    titles = {lesson["id"]: str(lesson["title_en"]) for lesson in lesson_rows(modules)}
    pairs = {(titles[row["lesson_id"]], titles[row["after_id"]]) for row in order_rows(modules)}
    assert ("Democratic policing and accountability of command I", "Pre-test") in pairs
    assert ("Leadership and change management I", "Democratic policing and accountability of command I") in pairs
    assert ("Post-test", "Personal action plan") in pairs
    assert ("Opening of the course", "Registration of participants") in pairs
    assert ("Certificates and closing", "Evaluation of the course") in pairs


def test_a_module_takes_its_own_topic_else_its_courses_else_its_fields() -> None:
    assert module_needs("C-CMD5", 7)["topic"] == "MEDIA"
    assert module_needs("R-KS-CRC8", 1)["topic"] == "ORDER"
    assert module_needs("C-CMD5", 2)["topic"] == "LEAD"
    assert module_needs("R-OSCE-DARK", 1)["equipment"] == "computers"
