<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>a course edition</source>
        <translation>une session</translation>
    </message>
    <message>
        <source>a programme</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a trainer</source>
        <translation>un formateur</translation>
    </message>
    <message>
        <source>an activity</source>
        <translation>une activité</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>toute l’année</translation>
    </message>
</context>
<context>
    <name>AbsenceKind</name>
    <message>
        <source>leave</source>
        <translation>congé</translation>
    </message>
    <message>
        <source>other duty</source>
        <translation>autre obligation de service</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>déplacement</translation>
    </message>
</context>
<context>
    <name>Acceptance</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Why may it stay as it is?</source>
        <translation>&amp;Pourquoi cela peut-il rester ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>Accepter en l’état</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is then no longer counted; you can reopen it.</source>
        <translation>Ce point ne compte alors plus&#xa0;; vous pourrez le rouvrir.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Accept warning</source>
        <translation>Accepter l’avertissement</translation>
    </message>
    <message>
        <source>Add nominations</source>
        <translation>Ajouter des désignations</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Add trainer</source>
        <translation>Ajouter un formateur</translation>
    </message>
    <message>
        <source>Archive course</source>
        <translation>Archiver la formation</translation>
    </message>
    <message>
        <source>Archive trainer</source>
        <translation>Archiver le formateur</translation>
    </message>
    <message>
        <source>Archive venue</source>
        <translation>Archiver le lieu</translation>
    </message>
    <message>
        <source>Build the sample plan</source>
        <translation>Créer le plan d’exemple</translation>
    </message>
    <message>
        <source>Change absence</source>
        <translation>Modifier l’absence</translation>
    </message>
    <message>
        <source>Change activity</source>
        <translation>Modifier l’activité</translation>
    </message>
    <message>
        <source>Change budget line</source>
        <translation>Modifier la ligne budgétaire</translation>
    </message>
    <message>
        <source>Change card</source>
        <translation>Modifier la fiche</translation>
    </message>
    <message>
        <source>Change closure</source>
        <translation>Modifier la fermeture</translation>
    </message>
    <message>
        <source>Change commitment</source>
        <translation>Modifier l’engagement</translation>
    </message>
    <message>
        <source>Change course edition</source>
        <translation>Modifier la session</translation>
    </message>
    <message>
        <source>Change decision</source>
        <translation>Modifier la décision</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Change indicator</source>
        <translation>Modifier l’indicateur</translation>
    </message>
    <message>
        <source>Change initiative</source>
        <translation>Modifier l’initiative</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
    <message>
        <source>Change milestone</source>
        <translation>Modifier le jalon</translation>
    </message>
    <message>
        <source>Change nomination</source>
        <translation>Modifier la désignation</translation>
    </message>
    <message>
        <source>Change office</source>
        <translation>Modifier le bureau</translation>
    </message>
    <message>
        <source>Change partner</source>
        <translation>Modifier le partenaire</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>Change preferences for timetables</source>
        <translation>Modifier les préférences des emplois du temps</translation>
    </message>
    <message>
        <source>Change programme</source>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>Change qualification</source>
        <translation>Modifier l’habilitation</translation>
    </message>
    <message>
        <source>Change result</source>
        <translation>Modifier le résultat</translation>
    </message>
    <message>
        <source>Change risk</source>
        <translation>Modifier le risque</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>Modifier la salle</translation>
    </message>
    <message>
        <source>Change team of trainers</source>
        <translation>Modifier l’équipe de formateurs</translation>
    </message>
    <message>
        <source>Change trainer</source>
        <translation>Modifier le formateur</translation>
    </message>
    <message>
        <source>Change value</source>
        <translation>Modifier la valeur</translation>
    </message>
    <message>
        <source>Change venue</source>
        <translation>Modifier le lieu</translation>
    </message>
    <message>
        <source>Change what a lesson comes after</source>
        <translation>Modifier l’ordre d’une séance</translation>
    </message>
    <message>
        <source>Choose room of lesson</source>
        <translation>Choisir la salle d’une séance</translation>
    </message>
    <message>
        <source>Choose trainers of lesson</source>
        <translation>Choisir les formateurs d’une séance</translation>
    </message>
    <message>
        <source>Delete absence</source>
        <translation>Supprimer l’absence</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Supprimer l’activité</translation>
    </message>
    <message>
        <source>Delete budget line</source>
        <translation>Supprimer la ligne budgétaire</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <source>Delete closure</source>
        <translation>Supprimer la fermeture</translation>
    </message>
    <message>
        <source>Delete commitment</source>
        <translation>Supprimer l’engagement</translation>
    </message>
    <message>
        <source>Delete course</source>
        <translation>Supprimer la formation</translation>
    </message>
    <message>
        <source>Delete course edition</source>
        <translation>Supprimer la session</translation>
    </message>
    <message>
        <source>Delete decision</source>
        <translation>Supprimer la décision</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Delete initiative</source>
        <translation>Supprimer l’initiative</translation>
    </message>
    <message>
        <source>Delete lesson</source>
        <translation>Supprimer la séance</translation>
    </message>
    <message>
        <source>Delete measure</source>
        <translation>Supprimer la mesure</translation>
    </message>
    <message>
        <source>Delete meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message>
        <source>Delete milestone</source>
        <translation>Supprimer le jalon</translation>
    </message>
    <message>
        <source>Delete module</source>
        <translation>Supprimer le module</translation>
    </message>
    <message>
        <source>Delete partner</source>
        <translation>Supprimer le partenaire</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>Supprimer la personne</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Supprimer le programme</translation>
    </message>
    <message>
        <source>Delete qualification</source>
        <translation>Supprimer l’habilitation</translation>
    </message>
    <message>
        <source>Delete result</source>
        <translation>Supprimer le résultat</translation>
    </message>
    <message>
        <source>Delete risk</source>
        <translation>Supprimer le risque</translation>
    </message>
    <message>
        <source>Delete room</source>
        <translation>Supprimer la salle</translation>
    </message>
    <message>
        <source>Delete trainer</source>
        <translation>Supprimer le formateur</translation>
    </message>
    <message>
        <source>Delete value</source>
        <translation>Supprimer la valeur</translation>
    </message>
    <message>
        <source>Delete venue</source>
        <translation>Supprimer le lieu</translation>
    </message>
    <message>
        <source>Duplicate activity</source>
        <translation>Dupliquer l’activité</translation>
    </message>
    <message>
        <source>Duplicate course</source>
        <translation>Dupliquer la formation</translation>
    </message>
    <message>
        <source>Duplicate course edition</source>
        <translation>Dupliquer la session</translation>
    </message>
    <message>
        <source>Duplicate initiative</source>
        <translation>Dupliquer l’initiative</translation>
    </message>
    <message>
        <source>Duplicate partner</source>
        <translation>Dupliquer le partenaire</translation>
    </message>
    <message>
        <source>Duplicate programme</source>
        <translation>Dupliquer le programme</translation>
    </message>
    <message>
        <source>Duplicate trainer</source>
        <translation>Dupliquer le formateur</translation>
    </message>
    <message>
        <source>Duplicate venue</source>
        <translation>Dupliquer le lieu</translation>
    </message>
    <message>
        <source>Edit course</source>
        <translation>Modifier la formation</translation>
    </message>
    <message>
        <source>Edit lesson</source>
        <translation>Modifier la séance</translation>
    </message>
    <message>
        <source>Edit module</source>
        <translation>Modifier le module</translation>
    </message>
    <message>
        <source>Give a place to the first of the reserve list</source>
        <translation>Donner une place au premier de la liste de réserve</translation>
    </message>
    <message>
        <source>Import catalogue</source>
        <translation>Charger le catalogue</translation>
    </message>
    <message>
        <source>Import the catalogue</source>
        <translation>Charger le catalogue</translation>
    </message>
    <message>
        <source>Lock lessons</source>
        <translation>Verrouiller des séances</translation>
    </message>
    <message>
        <source>Make a new plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>Make one person of several</source>
        <translation>Réunir en une seule personne</translation>
    </message>
    <message>
        <source>Make room for lessons</source>
        <translation>Faire de la place pour des séances</translation>
    </message>
    <message>
        <source>Mark card</source>
        <translation>Cocher la fiche</translation>
    </message>
    <message>
        <source>Mend timetable</source>
        <translation>Rétablir l’emploi du temps</translation>
    </message>
    <message>
        <source>Move activity</source>
        <translation>Déplacer une activité</translation>
    </message>
    <message>
        <source>Move card</source>
        <translation>Déplacer la fiche</translation>
    </message>
    <message>
        <source>Move lesson</source>
        <translation>Déplacer la séance</translation>
    </message>
    <message>
        <source>Move module</source>
        <translation>Déplacer le module</translation>
    </message>
    <message>
        <source>New absence</source>
        <translation>Nouvelle absence</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Nouvelle ligne budgétaire</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>New closure</source>
        <translation>Nouvelle fermeture</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nouvel engagement</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>New course edition</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nouvelle décision</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nouvelle mesure</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Nouveau jalon</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Nouveau module</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>New qualification</source>
        <translation>Nouvelle habilitation</translation>
    </message>
    <message>
        <source>New result</source>
        <translation>Nouveau résultat</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>Nouveau risque</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>Nouveau formateur</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>New version of course</source>
        <translation>Nouvelle version de la formation</translation>
    </message>
    <message>
        <source>Place lesson</source>
        <translation>Placer la séance</translation>
    </message>
    <message>
        <source>Plan forum meetings</source>
        <translation>Planifier les réunions de forum</translation>
    </message>
    <message>
        <source>Plan the next year</source>
        <translation>Planifier l’année suivante</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planifier l’année</translation>
    </message>
    <message>
        <source>Re-plan edition</source>
        <translation>Replanifier la session</translation>
    </message>
    <message>
        <source>Release timetable</source>
        <translation>Diffuser l’emploi du temps</translation>
    </message>
    <message>
        <source>Remove participant</source>
        <translation>Retirer le participant</translation>
    </message>
    <message>
        <source>Remove trainer</source>
        <translation>Retirer le formateur</translation>
    </message>
    <message>
        <source>Reopen warning</source>
        <translation>Rouvrir l’avertissement</translation>
    </message>
    <message>
        <source>Schedule edition</source>
        <translation>Établir l’emploi du temps</translation>
    </message>
    <message>
        <source>Schedule editions together</source>
        <translation>Établir ensemble les emplois du temps</translation>
    </message>
    <message>
        <source>Take lessons off the timetable</source>
        <translation>Retirer des séances de l’emploi du temps</translation>
    </message>
    <message>
        <source>Take the dates off an activity</source>
        <translation>Retirer les dates d’une activité</translation>
    </message>
    <message>
        <source>Unlock lessons</source>
        <translation>Déverrouiller des séances</translation>
    </message>
</context>
<context>
    <name>Activities</name>
    <message>
        <source>All states</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Approved and confirmed</source>
        <translation>Approuvées et confirmées</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Everything the office plans, holds or supports: workshops, study visits, campaigns, donations, course editions. Make the first one; a title is enough.</source>
        <translation>Tout ce que le bureau planifie, organise ou soutient&#xa0;: ateliers, visites d’étude, campagnes, dons, sessions de formation. Créez la première activité&#xa0;: un titre suffit.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Ideas and drafts</source>
        <translation>Idées et projets</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Jalons</translation>
    </message>
    <message>
        <source>More women than participants.</source>
        <translation>Plus de femmes que de participants.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Postponed or cancelled</source>
        <translation>Reportées ou annulées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>What is due on the way: nominations, vetting data, tickets, report.</source>
        <translation>Les échéances à tenir&#xa0;: désignations, vérification des antécédents, billets, rapport.</translation>
    </message>
    <message>
        <source>What it costs: quantity × units × unit cost, and who pays.</source>
        <translation>Ce que cela coûte&#xa0;: quantité × unités × coût unitaire, et qui paie.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>ActivityStatus</name>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idée</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>reporté</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message>
        <source>away: {why}, until {day}</source>
        <translation>absent&#xa0;: {why}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>n’est plus en activité</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>non habilité</translation>
    </message>
    <message>
        <source>on the team of {editions}</source>
        <translation>dans l’équipe de {editions}</translation>
    </message>
    <message>
        <source>qualified only until {day}</source>
        <translation>habilité seulement jusqu’au {day}</translation>
    </message>
    <message>
        <source>teaches in {editions}</source>
        <translation>enseigne dans {editions}</translation>
    </message>
</context>
<context>
    <name>BackupBeside</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir cette sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Put beside</source>
        <translation>&amp;Placer à côté</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Put a backup beside the plan</source>
        <translation>Placer une sauvegarde à côté du plan</translation>
    </message>
    <message>
        <source>Putting the backup beside the plan…</source>
        <translation>Placement de la sauvegarde à côté du plan…</translation>
    </message>
    <message>
        <source>The backup becomes a plan of its own, with a new name in the same folder. This plan stays as it is.</source>
        <translation>La sauvegarde devient un plan à part, sous un nouveau nom dans le même dossier. Ce plan reste tel qu’il est.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made when a changed plan is closed.</source>
        <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une à la fermeture d’un plan modifié.</translation>
    </message>
    <message>
        <source>“{file}” now stands beside the plan.</source>
        <translation>«&#xa0;{file}&#xa0;» se trouve maintenant à côté du plan.</translation>
    </message>
</context>
<context>
    <name>Balance</name>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Outside the capital</source>
        <translation>Hors de la capitale</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Places occupées</translation>
    </message>
    <message>
        <source>Women (target {wanted})</source>
        <translation>Femmes (cible&#xa0;: {wanted})</translation>
    </message>
    <message>
        <source>{taken} of {places}</source>
        <translation>{taken} sur {places}</translation>
    </message>
</context>
<context>
    <name>Bloom</name>
    <message>
        <source>analyse</source>
        <translation>analyser</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>appliquer</translation>
    </message>
    <message>
        <source>create</source>
        <translation>créer</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>évaluer</translation>
    </message>
    <message>
        <source>remember</source>
        <translation>mémoriser</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>comprendre</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>+ Card</source>
        <translation>+ Fiche</translation>
    </message>
    <message>
        <source>Add a card: {stage}</source>
        <translation>Ajouter une fiche&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Arrows choose a card, Alt and arrows move it, Space marks it as done, Enter opens it, Insert adds one, Del deletes it.</source>
        <translation>Les flèches choisissent une fiche, Alt et les flèches la déplacent, Espace la marque comme faite, Entrée l’ouvre, Inser en ajoute une, Suppr la supprime.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>d’ici au {day}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message numerus="yes">
        <source>late by %n day(s)</source>
        <translation>
            <numerusform>en retard de&#xa0;%n jour</numerusform>
            <numerusform>en retard de&#xa0;%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetDocument</name>
    <message numerus="yes">
        <source>%n activity(ies), amounts in euros</source>
        <translation>
            <numerusform>%n activité, montants en euros</numerusform>
            <numerusform>%n activités, montants en euros</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Amount, EUR</source>
        <translation>Montant, EUR</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Budget {year}</source>
        <translation>Budget {year}</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By source of money</source>
        <translation>Par source de financement</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Contingency, {percent}</source>
        <translation>Imprévus, {percent}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Exchange rates known on {date}: 1 euro = {rates}.</source>
        <translation>Taux de change connus à la date du {date}&#xa0;: 1 euro = {rates}.</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>No exchange rate is known for {currencies}: these lines are not in the totals.</source>
        <translation>Aucun taux de change n’est connu pour {currencies}&#xa0;: ces lignes ne sont pas comprises dans les totaux.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Récapitulation</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Whole budget</source>
        <translation>Budget total</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>sans source</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a place now</source>
        <translation>
            <numerusform>%n séance n’a plus de place</numerusform>
            <numerusform>%n séances n’ont plus de place</numerusform>
        </translation>
    </message>
    <message>
        <source>Auto-plan</source>
        <translation>Planifier automatiquement</translation>
    </message>
    <message>
        <source>holidays: {country}</source>
        <translation>jours fériés&#xa0;: {country}</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Trainer load by month</source>
        <translation>Charge des formateurs par mois</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message numerus="yes">
        <source>%n fault(s) in the file&apos;s structure.</source>
        <translation>
            <numerusform>%n défaut dans la structure du fichier.</numerusform>
            <numerusform>%n défauts dans la structure du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are not as they were written.</source>
        <translation>
            <numerusform>%n page n’est plus telle qu’elle a été écrite.</numerusform>
            <numerusform>%n pages ne sont plus telles qu’elles ont été écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) point to a record that is not there.</source>
        <translation>
            <numerusform>%n fiche renvoie à une fiche qui n’existe pas.</numerusform>
            <numerusform>%n fiches renvoient à une fiche qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can no longer be read to its end.</source>
        <translation>Le fichier ne peut plus être lu jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Committed share</source>
        <translation>Part engagée</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days used</source>
        <translation>Jours d’occupation</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Champ d’action</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Free?</source>
        <translation>Libre&#xa0;?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>In a U</source>
        <translation>En U</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>En rangées</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Lessons hit</source>
        <translation>Séances touchées</translation>
    </message>
    <message>
        <source>Lessons placed</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Jalon</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Prochaine réunion</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Occupied</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Engagements en cours</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Autre écriture</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Rank, function</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Taught</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To teach</source>
        <translation>À donner</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Vérif.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Without a time</source>
        <translation>Sans horaire</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n activity(ies) copied.</source>
        <translation>
            <numerusform>%n activité copiée.</numerusform>
            <numerusform>%n activités copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s).</source>
        <translation>
            <numerusform>%n constat.</numerusform>
            <numerusform>%n constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Catalogue: {new} new, {changed} changed, {same} the same.</source>
        <translation>Catalogue&#xa0;: {new} nouvelles entrées, {changed} modifiées, {same} inchangées.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>FIRST_DAY</source>
        <translation>PREMIER_JOUR</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>LAST_DAY</source>
        <translation>DERNIER_JOUR</translation>
    </message>
    <message>
        <source>Made {file}.</source>
        <translation>{file} a été créé.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nouvelle phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>Plan police training offline.</source>
        <translation>Planifier hors ligne la formation de la police.</translation>
    </message>
    <message>
        <source>Restored {file}.</source>
        <translation>{file} a été restauré.</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est intact.</translation>
    </message>
    <message>
        <source>The two passphrases differ, or are empty. Nothing was made.</source>
        <translation>Les deux phrases secrètes diffèrent ou sont vides. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>There is no edition {code} in this plan.</source>
        <translation>Ce plan n’a pas de session {code}.</translation>
    </message>
    <message>
        <source>There is no number {number}: choose one from 1 to {last}.</source>
        <translation>Il n’y a pas de numéro {number}&#xa0;: choisissez-en un de 1 à {last}.</translation>
    </message>
    <message>
        <source>This command line is not understood: {detail}. See --help.</source>
        <translation>Ligne de commande non comprise&#xa0;: {detail}. Voir --help.</translation>
    </message>
    <message>
        <source>YEAR</source>
        <translation>ANNÉE</translation>
    </message>
    <message>
        <source>a day on which nothing can take place</source>
        <translation>jour où rien ne peut avoir lieu</translation>
    </message>
    <message>
        <source>a room that cannot be used</source>
        <translation>salle inutilisable</translation>
    </message>
    <message>
        <source>a trainer of the team who is away</source>
        <translation>formateur de l’équipe qui est absent</translation>
    </message>
    <message>
        <source>all editions at once, as they share trainers and rooms</source>
        <translation>toutes les sessions en une fois, puisqu’elles partagent formateurs et salles</translation>
    </message>
    <message>
        <source>also information and accepted warnings</source>
        <translation>montrer aussi les informations et les avertissements acceptés</translation>
    </message>
    <message>
        <source>also put back entries that were changed in the plan</source>
        <translation>rétablir aussi les entrées modifiées dans le plan</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>arguments&#xa0;</translation>
    </message>
    <message>
        <source>as if today were this day</source>
        <translation>faire comme si l’on était ce jour-là</translation>
    </message>
    <message>
        <source>bring the program&apos;s catalogue of courses and lists into a plan</source>
        <translation>charger dans un plan le catalogue de cours et les listes du logiciel</translation>
    </message>
    <message>
        <source>code of the edition, or name of the trainer</source>
        <translation>code de la session ou nom du formateur</translation>
    </message>
    <message>
        <source>code of the edition, such as 2027-01</source>
        <translation>code de la session, par exemple 2027-01</translation>
    </message>
    <message>
        <source>code of the field operation, such as MtSk</source>
        <translation>code de l’opération de terrain, par exemple MtSk</translation>
    </message>
    <message>
        <source>codes, such as 2027-01; none: all</source>
        <translation>codes, par exemple 2027-01&#xa0;; à défaut, toutes les sessions</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes&#xa0;</translation>
    </message>
    <message>
        <source>compare the year with the one planned from it</source>
        <translation>comparer l’année avec celle qui en est issue</translation>
    </message>
    <message>
        <source>copy a year of a plan to the next, on working days</source>
        <translation>copier une année d’un plan vers la suivante, sur des jours ouvrés</translation>
    </message>
    <message>
        <source>do not encrypt: anybody who has the file can read it</source>
        <translation>ne pas chiffrer&#xa0;: quiconque a le fichier peut le lire</translation>
    </message>
    <message>
        <source>first year of the plan</source>
        <translation>première année du plan</translation>
    </message>
    <message>
        <source>folder to write to</source>
        <translation>dossier de destination</translation>
    </message>
    <message>
        <source>form of the file</source>
        <translation>forme du fichier</translation>
    </message>
    <message>
        <source>how long to look for a better year</source>
        <translation>durée de la recherche d’une meilleure année</translation>
    </message>
    <message>
        <source>how many actions</source>
        <translation>nombre d’actions</translation>
    </message>
    <message>
        <source>its key; none: list the documents</source>
        <translation>clé du document&#xa0;; à défaut, la liste des documents</translation>
    </message>
    <message>
        <source>language of messages and, unless said otherwise, of documents</source>
        <translation>langue des messages et, sauf indication contraire, des documents</translation>
    </message>
    <message>
        <source>language of the document; both: side by side</source>
        <translation>langue du document&#xa0;; both&#xa0;: côte à côte</translation>
    </message>
    <message>
        <source>leave alone what has already begun</source>
        <translation>ne pas toucher à ce qui a déjà commencé</translation>
    </message>
    <message>
        <source>list what was done in a plan</source>
        <translation>afficher l’historique d’un plan</translation>
    </message>
    <message>
        <source>make a checked backup now</source>
        <translation>faire maintenant une sauvegarde vérifiée</translation>
    </message>
    <message>
        <source>make a new plan</source>
        <translation>créer un plan</translation>
    </message>
    <message>
        <source>make the sample plan, its timetables and all its documents</source>
        <translation>créer le plan d’exemple, ses emplois du temps et tous ses documents</translation>
    </message>
    <message>
        <source>mend a timetable with the fewest changes after something happened, and say whom to tell</source>
        <translation>adapter un emploi du temps à un imprévu avec le moins de changements possible, et dire qui prévenir</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>pas encore placée</translation>
    </message>
    <message>
        <source>number of the lesson in the list</source>
        <translation>numéro de la séance dans la liste</translation>
    </message>
    <message>
        <source>only lessons that have no place yet</source>
        <translation>seulement les séances qui ne sont pas encore placées</translation>
    </message>
    <message>
        <source>only say what would be copied</source>
        <translation>dire seulement ce qui serait copié</translation>
    </message>
    <message>
        <source>place the lessons of course editions in time, rooms and hands</source>
        <translation>donner aux séances des sessions une heure, une salle et des formateurs</translation>
    </message>
    <message>
        <source>plan the activities of a year that are not agreed yet onto its working days</source>
        <translation>placer sur les jours ouvrables de l’année les activités qui ne sont pas encore convenues</translation>
    </message>
    <message>
        <source>put a backup in the place of a plan</source>
        <translation>remplacer un plan par une sauvegarde</translation>
    </message>
    <message>
        <source>same seed, same timetable</source>
        <translation>graine aléatoire&#xa0;: à graine égale, emploi du temps identique</translation>
    </message>
    <message>
        <source>say what is in conflict, missing or late in a plan, and whether its file is sound</source>
        <translation>signaler ce qui est en conflit, manquant ou en retard dans un plan, et vérifier que son fichier est intact</translation>
    </message>
    <message>
        <source>say where else a lesson could go, with what each way costs; without one: number them</source>
        <translation>dire où une séance pourrait aller et à quel prix&#xa0;; sans numéro&#xa0;: numéroter les séances</translation>
    </message>
    <message>
        <source>say why not all lessons of an edition find a place, and what would help</source>
        <translation>dire pourquoi toutes les séances d’une session ne trouvent pas de place, et ce qui aiderait</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>afficher la version et terminer</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>afficher cette aide et terminer</translation>
    </message>
    <message>
        <source>the backup&apos;s file; none: list the backups</source>
        <translation>fichier de la sauvegarde&#xa0;; à défaut, la liste des sauvegardes</translation>
    </message>
    <message>
        <source>the plan&apos;s file (.ppdb)</source>
        <translation>fichier du plan (.ppdb)</translation>
    </message>
    <message>
        <source>time for each edition, or for all of them together</source>
        <translation>temps accordé à chaque session, ou à toutes ensemble</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>usage&#xa0;: </translation>
    </message>
    <message>
        <source>with --accept: keep what happened in the plan too</source>
        <translation>avec --accept&#xa0;: inscrire aussi l’événement dans le plan</translation>
    </message>
    <message>
        <source>write a document as PDF or Excel workbook</source>
        <translation>enregistrer un document en PDF ou en classeur Excel</translation>
    </message>
    <message>
        <source>write the new dates into the plan</source>
        <translation>écrire les nouvelles dates dans le plan</translation>
    </message>
    <message>
        <source>write the new timetable into the plan</source>
        <translation>enregistrer le nouvel emploi du temps dans le plan</translation>
    </message>
    <message>
        <source>write this way into the plan, 1 being the first</source>
        <translation>écrire cette solution dans le plan, 1 étant la première</translation>
    </message>
    <message>
        <source>year to copy</source>
        <translation>année à copier</translation>
    </message>
    <message>
        <source>year to plan</source>
        <translation>année à planifier</translation>
    </message>
    <message>
        <source>year; none: the plan&apos;s first</source>
        <translation>année&#xa0;; à défaut, la première du plan</translation>
    </message>
    <message>
        <source>{action}</source>
        <translation>{action}</translation>
    </message>
    <message>
        <source>{action} (done again)</source>
        <translation>{action} (rétabli)</translation>
    </message>
    <message>
        <source>{action} (undone)</source>
        <translation>{action} (annulé)</translation>
    </message>
    <message>
        <source>“{name}” is not the name of exactly one of: {known}.</source>
        <translation>«&#xa0;{name}&#xa0;» doit désigner un seul de ces noms&#xa0;: {known}.</translation>
    </message>
</context>
<context>
    <name>CommitmentStatus</name>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>CourseChooser</name>
    <message>
        <source>&amp;Make the edition</source>
        <translation>&amp;Créer la session</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Filter the courses</source>
        <translation>Filtrer les formations</translation>
    </message>
    <message>
        <source>Part of the title or the code</source>
        <translation>Partie du titre ou du code</translation>
    </message>
    <message>
        <source>Which course is held?</source>
        <translation>Quelle formation est organisée&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Courses</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s) were planned with {titles}</source>
        <translation>
            <numerusform>%n session a été prévue avec {titles}</numerusform>
            <numerusform>%n sessions ont été prévues avec {titles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Make the course</source>
        <translation>&amp;Créer la formation</translation>
    </message>
    <message>
        <source>&amp;New version from this one</source>
        <translation>&amp;Nouvelle version à partir de celle-ci</translation>
    </message>
    <message>
        <source>&amp;What this version changes…</source>
        <translation>&amp;Ce que change cette version…</translation>
    </message>
    <message>
        <source>+ Lesson</source>
        <translation>+ Séance</translation>
    </message>
    <message>
        <source>+ Module</source>
        <translation>+ Module</translation>
    </message>
    <message>
        <source>A course is what is taught: its aim, modules and lessons. Begin an empty one, or take one of the catalogue; editions are then held of it.</source>
        <translation>Une formation, c’est ce qui est enseigné&#xa0;: son but, ses modules et ses séances. Commencez-en une vide, ou partez d’une formation du catalogue&#xa0;; elle a ensuite lieu sous forme de sessions.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Toutes les formations</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>Begin the objective with this verb</source>
        <translation>Commencer l’objectif par ce verbe</translation>
    </message>
    <message>
        <source>Begins only after</source>
        <translation>Seulement après</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change it as version {number}</source>
        <translation>Modifier dans une version {number}</translation>
    </message>
    <message>
        <source>Choose a level, and verbs for the objective are offered here.</source>
        <translation>Choisissez un niveau&#xa0;: des verbes pour l’objectif sont proposés ici.</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Programme d’études</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drag to move, or Alt+↑ and Alt+↓</source>
        <translation>Glissez pour déplacer, ou Alt+↑ et Alt+↓</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Editions of this course</source>
        <translation>Sessions de cette formation</translation>
    </message>
    <message>
        <source>Editions: {codes}. A course that is used is not deleted. Archived, it is no longer offered, and its editions stay as they are.</source>
        <translation>Sessions&#xa0;: {codes}. Une formation utilisée n’est pas supprimée. Archivée, elle n’est plus proposée, et ses sessions restent telles quelles.</translation>
    </message>
    <message>
        <source>From the catalogue…</source>
        <translation>À partir du catalogue…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Modules and lessons</source>
        <translation>Modules et séances</translation>
    </message>
    <message>
        <source>Moved to another module</source>
        <translation>Déplacé dans un autre module</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Nobody can see whether this was reached: take a verb that can be tested.</source>
        <translation>Nul ne peut vérifier si cet objectif est atteint&#xa0;: choisissez un verbe évaluable.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Order of the lessons</source>
        <translation>Ordre des séances</translation>
    </message>
    <message>
        <source>Order of the modules</source>
        <translation>Ordre des modules</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>The edition is made. Its course has no lessons to schedule yet.</source>
        <translation>La session est créée. Sa formation n’a pas encore de séances à planifier.</translation>
    </message>
    <message>
        <source>The two versions say the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Toute la formation</translation>
    </message>
    <message>
        <source>This course has no lessons yet. Add a module, or a lesson at once; the minutes add up above. An edition of it can be made all the same, it only has nothing to schedule.</source>
        <translation>Cette formation n’a pas encore de séances. Ajoutez un module, ou directement une séance&#xa0;; les minutes s’additionnent ci-dessus. Une session peut être créée malgré tout&#xa0;: il n’y a alors rien à planifier.</translation>
    </message>
    <message>
        <source>This course was not held yet. “New edition” above makes the first one.</source>
        <translation>Cette formation n’a encore jamais eu lieu. «&#xa0;Nouvelle session&#xa0;», en haut, crée la première.</translation>
    </message>
    <message>
        <source>Verbs for “{level}”:</source>
        <translation>Verbes pour «&#xa0;{level}&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message numerus="yes">
        <source>Version {number} is used in %n edition(s) and stays as it is.</source>
        <translation>
            <numerusform>La version {number} est utilisée dans&#xa0;%n session et reste telle quelle.</numerusform>
            <numerusform>La version {number} est utilisée dans&#xa0;%n sessions et reste telle quelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What version {after} changes compared with version {before}</source>
        <translation>Ce que la version {after} change par rapport à la version {before}</translation>
    </message>
    <message>
        <source>What was changed of the course</source>
        <translation>Modifications de la formation</translation>
    </message>
    <message>
        <source>Which course does the new one begin with?</source>
        <translation>De quelle formation partir&#xa0;?</translation>
    </message>
    <message>
        <source>Which courses</source>
        <translation>Quelles formations</translation>
    </message>
    <message>
        <source>field {code}</source>
        <translation>champ {code}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>of {planned} planned</source>
        <translation>sur {planned} prévues</translation>
    </message>
    <message>
        <source>version {number} was made, editions keep theirs</source>
        <translation>version {number} créée, les sessions gardent la leur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>&amp;Close the plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the plan. Check the Caps Lock key.</source>
        <translation>Ce n’est pas la phrase secrète du plan. Vérifiez la touche Verr. maj.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>&amp;Copy the report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Report for the developers (it holds no data of your plan)</source>
        <translation>&amp;Rapport pour les développeurs (il ne contient aucune donnée de votre plan)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Une erreur s’est produite dans le logiciel</translation>
    </message>
    <message>
        <source>This is a fault of the program, not yours. Everything you did before it is saved. You can go on working, or close the program and start it again.</source>
        <translation>L’erreur vient du logiciel, pas de vous. Tout ce que vous aviez fait jusque-là est enregistré. Vous pouvez continuer à travailler, ou fermer le logiciel et le rouvrir.</translation>
    </message>
    <message>
        <source>before that</source>
        <translation>avant cela</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>% of available days</source>
        <translation>% des jours disponibles</translation>
    </message>
    <message numerus="yes">
        <source>%n empty place(s)</source>
        <translation>
            <numerusform>%n place vide</numerusform>
            <numerusform>%n places vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) besides</source>
        <translation>
            <numerusform>et&#xa0;%n avertissement</numerusform>
            <numerusform>et&#xa0;%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities planned in {year}</source>
        <translation>Activités planifiées en {year}</translation>
    </message>
    <message>
        <source>Budget committed</source>
        <translation>Budget engagé</translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation>Contrôle du plan…</translation>
    </message>
    <message>
        <source>Coming activities</source>
        <translation>Prochaines activités</translation>
    </message>
    <message>
        <source>Conflicts to solve</source>
        <translation>Conflits à résoudre</translation>
    </message>
    <message>
        <source>Fields of action</source>
        <translation>Champs d’action</translation>
    </message>
    <message>
        <source>National trainers certified</source>
        <translation>Formateurs nationaux certifiés</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nouvelle activité</translation>
    </message>
    <message>
        <source>Nothing in the next weeks. Plan an activity to see it here.</source>
        <translation>Rien dans les prochaines semaines. Planifiez une activité pour la voir ici.</translation>
    </message>
    <message>
        <source>Subject to funding</source>
        <translation>Sous réserve de financement</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Trainer load</source>
        <translation>Charge des formateurs</translation>
    </message>
    <message>
        <source>Training places</source>
        <translation>Places de formation</translation>
    </message>
    <message>
        <source>activities done and planned</source>
        <translation>activités réalisées et prévues</translation>
    </message>
    <message>
        <source>no budget yet</source>
        <translation>pas encore de budget</translation>
    </message>
    <message>
        <source>no national trainers yet</source>
        <translation>pas encore de formateurs nationaux</translation>
    </message>
    <message>
        <source>target: {target} women</source>
        <translation>cible&#xa0;: {target} de femmes</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{firm} confirmed · {drafts} drafts</source>
        <translation>{firm} confirmées · {drafts} en projet</translation>
    </message>
    <message>
        <source>{share} certified</source>
        <translation>{share} certifiés</translation>
    </message>
    <message>
        <source>{share} of {whole}</source>
        <translation>{share} de {whole}</translation>
    </message>
    <message>
        <source>{share} women (target {target})</source>
        <translation>{share} de femmes (cible&#xa0;: {target})</translation>
    </message>
</context>
<context>
    <name>DayOff</name>
    <message>
        <source>keep the day</source>
        <translation>garder le jour</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>ne pas prévoir de réunion</translation>
    </message>
    <message>
        <source>move to the next working day</source>
        <translation>déplacer au jour ouvré suivant</translation>
    </message>
</context>
<context>
    <name>DecisionStatus</name>
    <message>
        <source>done</source>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonnée</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <source>%n text(s) in one language only</source>
        <translation>
            <numerusform>%n texte dans une seule langue</numerusform>
            <numerusform>%n textes dans une seule langue</numerusform>
        </translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Plan check</source>
        <translation>Contrôle du plan</translation>
    </message>
    <message>
        <source>Sample plan</source>
        <translation>Plan d’exemple</translation>
    </message>
    <message>
        <source>The plan is {path}; its passphrase is “{passphrase}”.</source>
        <translation>Plan&#xa0;: {path}&#xa0;; phrase secrète&#xa0;: «&#xa0;{passphrase}&#xa0;».</translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation>Emplois du temps</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Done again: {action}</source>
        <translation>Action rétablie&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Done: {action}</source>
        <translation>Fait&#xa0;: {action}</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Action annulée&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>other budget</source>
        <translation>autre budget</translation>
    </message>
    <message>
        <source>other team</source>
        <translation>autre équipe</translation>
    </message>
    <message>
        <source>other venue</source>
        <translation>autre lieu</translation>
    </message>
</context>
<context>
    <name>DocumentGroup</name>
    <message>
        <source>Course editions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Bilingue</translation>
    </message>
    <message>
        <source>Budget and sources of money</source>
        <translation>Budget et financement</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Contingency of 5 %</source>
        <translation>Imprévus (5&#xa0;%)</translation>
    </message>
    <message>
        <source>Documents of the plan</source>
        <translation>Documents du plan</translation>
    </message>
    <message>
        <source>Head counts</source>
        <translation>Effectifs seuls</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Local time ({zone})</source>
        <translation>Heure locale ({zone})</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Preview, print and save</source>
        <translation>Aperçu, impression et enregistrement</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as Excel workbook</source>
        <translation>Enregistrer en classeur Excel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Saving the document…</source>
        <translation>Enregistrement du document…</translation>
    </message>
    <message>
        <source>Subject of the document</source>
        <translation>Sujet du document</translation>
    </message>
    <message>
        <source>There is nothing in the plan yet that this document is about.</source>
        <translation>Le plan ne contient encore rien pour ce document.</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <source>Blocks:</source>
        <translation>Bloque&#xa0;:</translation>
    </message>
    <message>
        <source>Counting alone shows what is missing. Change it first, or place the lessons that fit.</source>
        <translation>Un simple décompte montre ce qui manque. Changez-le d’abord, ou placez les séances qui trouvent leur place.</translation>
    </message>
    <message>
        <source>Not all lessons can get a place</source>
        <translation>Toutes les séances ne peuvent pas être placées</translation>
    </message>
    <message>
        <source>Place what can be placed</source>
        <translation>Placer ce qui peut l’être</translation>
    </message>
    <message>
        <source>Warns:</source>
        <translation>Avertit&#xa0;:</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>Pourquoi pas…</translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message>
        <source>A course edition is a course of the catalogue, held for certain people at a certain time. Make the first one; the program then places its lessons.</source>
        <translation>Une session est une formation du catalogue, organisée à certaines dates pour certaines personnes. Créez la première&#xa0;; ses séances seront ensuite placées automatiquement.</translation>
    </message>
    <message>
        <source>All trainers of the plan are already on this team.</source>
        <translation>Tous les formateurs du plan sont déjà dans cette équipe.</translation>
    </message>
    <message>
        <source>Auto-schedule</source>
        <translation>Placer les séances</translation>
    </message>
    <message>
        <source>Edition {code}</source>
        <translation>Session {code}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>People who are taught together. Add at least one group.</source>
        <translation>Un groupe réunit les personnes formées ensemble. Ajoutez-en au moins un.</translation>
    </message>
    <message>
        <source>Select the editions to schedule together, two or more.</source>
        <translation>Sélectionnez au moins deux sessions dont les emplois du temps sont à établir ensemble.</translation>
    </message>
    <message>
        <source>Teaching blocks are written like this: 09:00-10:30 10:45-12:15</source>
        <translation>Les plages de cours s’écrivent ainsi&#xa0;: 09:00-10:30 10:45-12:15</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Who teaches? The scheduler gives lessons only to this team.</source>
        <translation>Qui enseigne&#xa0;? La planification automatique ne confie de séances qu’à cette équipe.</translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message>
        <source>A day and an hour are expected here, such as 12/01/2027 17:00.</source>
        <translation>Un jour et une heure sont attendus ici, par exemple 12/01/2027 17:00.</translation>
    </message>
    <message>
        <source>A day is expected here, such as 11/01/2027.</source>
        <translation>Indiquez une date, par exemple 11/01/2027.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Indiquez un nombre.</translation>
    </message>
    <message>
        <source>A time of day is expected here, such as 14:30.</source>
        <translation>Une heure est attendue ici, par exemple 14:30.</translation>
    </message>
    <message>
        <source>A whole number from {least} to {most} is expected here.</source>
        <translation>Indiquez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>An hour is expected here, such as 17:00.</source>
        <translation>Une heure est attendue ici, par exemple 17:00.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This field must not be empty.</source>
        <translation>Ce champ ne peut pas rester vide.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>dd/mm/yyyy hh:mm</source>
        <translation>jj/mm/aaaa 14:00</translation>
    </message>
    <message>
        <source>to translate</source>
        <translation>à traduire</translation>
    </message>
</context>
<context>
    <name>Equipment</name>
    <message>
        <source>Choose from a list</source>
        <translation>Choisir dans une liste</translation>
    </message>
    <message>
        <source>booths</source>
        <translation>cabines d’interprétation</translation>
    </message>
    <message>
        <source>computers</source>
        <translation>ordinateurs</translation>
    </message>
    <message>
        <source>flipchart</source>
        <translation>tableau à feuilles</translation>
    </message>
    <message>
        <source>projector</source>
        <translation>projecteur</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Aim: women, %</source>
        <translation>Objectif&#xa0;: femmes, en&#xa0;%</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>De retour à</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valeur de référence</translation>
    </message>
    <message>
        <source>Baseline of</source>
        <translation>Référence au</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Classification of documents</source>
        <translation>Classification des documents</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Fermé à partir du</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Ferme à</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the office</source>
        <translation>Code du bureau</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Engagé</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contributes to the output</source>
        <translation>Contribue au produit</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation>Pays (deux lettres)</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Day and hour</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days a month at most</source>
        <translation>Jours par mois au plus</translation>
    </message>
    <message>
        <source>Days for vetting</source>
        <translation>Jours pour la vérification des antécédents</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Duration (min)</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Field of action</source>
        <translation>Champ d’action</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Forum</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Given name in the other script</source>
        <translation>Prénom dans l’autre écriture</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille du groupe</translation>
    </message>
    <message>
        <source>Host country</source>
        <translation>Pays hôte</translation>
    </message>
    <message>
        <source>In a U</source>
        <translation>En U</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En nature</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>En rangées</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Institution or office</source>
        <translation>Institution ou bureau</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Interprétation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Languages (codes)</source>
        <translation>Langues (codes)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Leaves at</source>
        <translation>Part à</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level (Bloom)</source>
        <translation>Niveau (Bloom)</translation>
    </message>
    <message>
        <source>Likelihood (1–5)</source>
        <translation>Probabilité (1–5)</translation>
    </message>
    <message>
        <source>Line of work</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Main field of action</source>
        <translation>Champ d’action principal</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Men present</source>
        <translation>Hommes présents</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes a day at most</source>
        <translation>Minutes par jour au plus</translation>
    </message>
    <message>
        <source>Minutes without a break, at most</source>
        <translation>Minutes sans pause, au plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Needs a room</source>
        <translation>Salle nécessaire</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>Désigné le</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Dont femmes</translation>
    </message>
    <message>
        <source>Only this room</source>
        <translation>Cette salle seulement</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>De nouveau ouvert le</translation>
    </message>
    <message>
        <source>Open on</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ouvre à</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation>Participants prévus</translation>
    </message>
    <message>
        <source>Participants present</source>
        <translation>Participants présents</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Personnes interrogées</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Planned (min)</source>
        <translation>Prévu (min)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Qualification</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Question, word for word</source>
        <translation>Question, libellé exact</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Reserve place</source>
        <translation>Rang en réserve</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Role, where the person is not known yet</source>
        <translation>Fonction, tant que la personne n’est pas connue</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Severity (1–5)</source>
        <translation>Gravité (1–5)</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Source de financement</translation>
    </message>
    <message>
        <source>Source of the curriculum</source>
        <translation>Source du programme d’études</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Source du chiffre</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Énoncé</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status of this version</source>
        <translation>Statut de cette version</translation>
    </message>
    <message>
        <source>Subject to funding</source>
        <translation>Sous réserve de financement</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Surname in the other script</source>
        <translation>Nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Target for</source>
        <translation>Cible au</translation>
    </message>
    <message>
        <source>Teaching blocks, if other than the office’s</source>
        <translation>Plages de cours, si elles diffèrent de celles du bureau</translation>
    </message>
    <message>
        <source>Teaching hours</source>
        <translation>Heures d’enseignement</translation>
    </message>
    <message>
        <source>Teaching minutes in a day</source>
        <translation>Minutes d’enseignement par jour</translation>
    </message>
    <message>
        <source>Teaching period (min)</source>
        <translation>Durée d’une période de cours (min)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Town or place</source>
        <translation>Ville ou lieu</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Trainers per group</source>
        <translation>Formateurs par groupe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Vetting authority</source>
        <translation>Autorité de vérification</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Mesures d’atténuation</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Women present</source>
        <translation>Femmes présentes</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>or days from the beginning</source>
        <translation>ou jours après le début</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis le</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu’au</translation>
    </message>
    <message>
        <source>{name} (archived)</source>
        <translation>{name} (archivé)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>hier {time}</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Plans (*{extension})</source>
        <translation>Plans (*{extension})</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n point accepté</numerusform>
            <numerusform>%n points acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {reason}</source>
        <translation>Accepté&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Back to what is to be done</source>
        <translation>Retour à ce qui reste à faire</translation>
    </message>
    <message>
        <source>Checking the plan…</source>
        <translation>Contrôle du plan…</translation>
    </message>
    <message>
        <source>Nothing to do: the check found no fault.</source>
        <translation>Rien à faire&#xa0;: le contrôle n’a rien relevé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Re-plan…</source>
        <translation>Replanifier…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
</context>
<context>
    <name>FundingKind</name>
    <message>
        <source>Unified Budget</source>
        <translation>budget unifié</translation>
    </message>
    <message>
        <source>extra-budgetary contribution</source>
        <translation>contribution extrabudgétaire</translation>
    </message>
    <message>
        <source>host contribution</source>
        <translation>contribution de l’hôte</translation>
    </message>
    <message>
        <source>partner contribution</source>
        <translation>contribution d’un partenaire</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>plenary</source>
        <translation>plénière</translation>
    </message>
</context>
<context>
    <name>Hand</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>{day} at {time}: {state}</source>
        <translation>{day} à {time}&#xa0;: {state}</translation>
    </message>
</context>
<context>
    <name>HandChoice</name>
    <message>
        <source>Add a trainer</source>
        <translation>Ajouter un formateur</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Mine: the program leaves it</source>
        <translation>Fixée par moi, ne bouge pas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Trainer {number}</source>
        <translation>Formateur {number}</translation>
    </message>
    <message>
        <source>no day yet</source>
        <translation>pas encore de jour</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>{name} – free, joins the team</source>
        <translation>{name} – libre, rejoint l’équipe</translation>
    </message>
    <message>
        <source>{name} – {reason}</source>
        <translation>{name} – {reason}</translation>
    </message>
</context>
<context>
    <name>HandKeys</name>
    <message>
        <source>In the hand: place it although the place is closed</source>
        <translation>En main&#xa0;: la placer bien que le créneau soit fermé</translation>
    </message>
    <message>
        <source>In the hand: place the lesson</source>
        <translation>En main&#xa0;: placer la séance</translation>
    </message>
    <message>
        <source>In the hand: put it back</source>
        <translation>En main&#xa0;: la reposer</translation>
    </message>
    <message>
        <source>In the hand: to the next hour or day</source>
        <translation>En main&#xa0;: vers l’heure ou le jour voisins</translation>
    </message>
    <message>
        <source>In the hand: to the next place that is not closed</source>
        <translation>En main&#xa0;: vers le prochain créneau qui n’est pas fermé</translation>
    </message>
    <message>
        <source>In the hand: to the week before or after</source>
        <translation>En main&#xa0;: vers la semaine précédente ou suivante</translation>
    </message>
    <message>
        <source>Lock the selected lessons, or unlock them</source>
        <translation>Verrouiller ou déverrouiller les séances sélectionnées</translation>
    </message>
    <message>
        <source>On a lesson of a timetable</source>
        <translation>Sur une séance de l’emploi du temps</translation>
    </message>
    <message>
        <source>Select all lessons of the week</source>
        <translation>Sélectionner toutes les séances de la semaine</translation>
    </message>
    <message>
        <source>Take the lesson in the hand, or put it back</source>
        <translation>Prendre la séance en main, ou la reposer</translation>
    </message>
    <message>
        <source>Take the selected lessons off the timetable</source>
        <translation>Retirer de l’emploi du temps les séances sélectionnées</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>HolidayLayer</name>
    <message>
        <source>host country</source>
        <translation>pays hôte</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>mission</translation>
    </message>
    <message>
        <source>working day by decree</source>
        <translation>jour ouvré par décret</translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message>
        <source>A community initiative solves a local problem with partners: a forum that meets, what each partner promises, and measures that show whether it works. Make the first one; a title is enough.</source>
        <translation>Une initiative de proximité résout un problème local avec des partenaires&#xa0;: un forum qui se réunit, les engagements de chacun, et des mesures qui montrent si cela marche. Créez la première&#xa0;; un titre suffit.</translation>
    </message>
    <message>
        <source>Approach</source>
        <translation>Démarche</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Community initiative</source>
        <translation>Initiative de police de proximité</translation>
    </message>
    <message>
        <source>Decisions, and earlier ones still open</source>
        <translation>Décisions, et celles d’avant encore en cours</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nouvelle initiative</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prochaine</translation>
    </message>
    <message>
        <source>No meeting yet. Add one, or plan a year of them in one go.</source>
        <translation>Aucune réunion pour l’instant. Ajoutez-en une, ou planifiez-en une année d’un seul coup.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners’ commitments</source>
        <translation>Engagements des partenaires</translation>
    </message>
    <message>
        <source>Plan a year of meetings…</source>
        <translation>Planifier une année de réunions…</translation>
    </message>
    <message>
        <source>The plan has no partner yet. Add the first one on the Partners page.</source>
        <translation>Le plan n’a encore aucun partenaire. Ajoutez le premier à la page Partenaires.</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>To record</source>
        <translation>À consigner</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What was decided: who does what until when?</source>
        <translation>Ce qui a été décidé&#xa0;: qui fait quoi, et pour quand&#xa0;?</translation>
    </message>
    <message>
        <source>What was measured, and when?</source>
        <translation>Qu’a-t-on mesuré, et quand&#xa0;?</translation>
    </message>
    <message>
        <source>What will show that it works? Add a measure with baseline and target.</source>
        <translation>Qu’est-ce qui montrera que cela marche&#xa0;? Ajoutez une mesure avec sa valeur de référence et sa cible.</translation>
    </message>
    <message>
        <source>Who has promised what, and by when?</source>
        <translation>Qui s’est engagé à quoi, et pour quand&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Interpretation</name>
    <message>
        <source>consecutive</source>
        <translation>consécutive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>simultaneous</source>
        <translation>simultanée</translation>
    </message>
</context>
<context>
    <name>LessonKind</name>
    <message>
        <source>certificates</source>
        <translation>remise des attestations</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>clôture</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>évaluation</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>field visit</source>
        <translation>visite de terrain</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>ouverture</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>command</source>
        <translation>commandement</translation>
    </message>
    <message>
        <source>community</source>
        <translation>proximité</translation>
    </message>
    <message>
        <source>training</source>
        <translation>formation</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>fixée par moi</translation>
    </message>
    <message>
        <source>placed by the program</source>
        <translation>placée automatiquement</translation>
    </message>
</context>
<context>
    <name>LockMenu</name>
    <message>
        <source>&amp;Lock the selected lessons</source>
        <translation>&amp;Verrouiller les séances sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Lock this lesson</source>
        <translation>&amp;Verrouiller cette séance</translation>
    </message>
    <message>
        <source>&amp;Unlock the selected lessons</source>
        <translation>&amp;Déverrouiller les séances sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Unlock this lesson</source>
        <translation>&amp;Déverrouiller cette séance</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock &amp;all placed lessons</source>
        <translation>Verrouiller &amp;toutes les séances placées</translation>
    </message>
    <message>
        <source>Lock {day}</source>
        <translation>Verrouiller le {day}</translation>
    </message>
    <message>
        <source>Unlock &amp;everything</source>
        <translation>T&amp;out déverrouiller</translation>
    </message>
    <message>
        <source>Unlock {day}</source>
        <translation>Déverrouiller le {day}</translation>
    </message>
    <message>
        <source>What is locked stays where it is when the program places lessons</source>
        <translation>Ce qui est verrouillé reste en place lors de la planification automatique</translation>
    </message>
    <message>
        <source>this day</source>
        <translation>jour choisi</translation>
    </message>
</context>
<context>
    <name>LossParts</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) cannot take place as planned</source>
        <translation>
            <numerusform>%n séance ne peut pas avoir lieu comme prévu</numerusform>
            <numerusform>%n séances ne peuvent pas avoir lieu comme prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open timetable</source>
        <translation>Ouvrir l’emploi du temps</translation>
    </message>
    <message>
        <source>Re-plan…</source>
        <translation>Replanifier…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>name in the other script</source>
        <translation>nom dans l’autre écriture</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisée</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nom</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>No measure yet</source>
        <translation>Aucune mesure pour l’instant</translation>
    </message>
    <message>
        <source>No value yet. Add the day and value of the baseline, then what is measured later.</source>
        <translation>Aucune valeur pour l’instant. Ajoutez le jour et la valeur de référence, puis ce qui sera mesuré ensuite.</translation>
    </message>
    <message>
        <source>What will show that it works? Add a measure with its baseline and target.</source>
        <translation>Qu’est-ce qui montrera que cela marche&#xa0;? Ajoutez une mesure avec sa valeur de référence et sa cible.</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>cible {value}</translation>
    </message>
</context>
<context>
    <name>MeetingOutcome</name>
    <message>
        <source>already planned</source>
        <translation>déjà prévue</translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>on a day off</source>
        <translation>jour chômé</translation>
    </message>
</context>
<context>
    <name>MeetingSeries</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a day off</source>
        <translation>
            <numerusform>%n réunion déplacée à cause d’un jour chômé</numerusform>
            <numerusform>%n réunions déplacées à cause d’un jour chômé</numerusform>
        </translation>
    </message>
    <message>
        <source>A year of meetings</source>
        <translation>Une année de réunions</translation>
    </message>
    <message numerus="yes">
        <source>Add %n meeting(s)</source>
        <translation>
            <numerusform>Ajouter&#xa0;%n réunion</numerusform>
            <numerusform>Ajouter&#xa0;%n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each month on the</source>
        <translation>Chaque mois, le</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>À partir de quel jour&#xa0;?</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Meetings that will be added</source>
        <translation>Réunions qui seront ajoutées</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>No meeting.</source>
        <translation>Aucune réunion.</translation>
    </message>
    <message>
        <source>On a day off of hosts or mission</source>
        <translation>Un jour chômé par l’hôte ou la mission</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>quatrième</translation>
    </message>
    <message>
        <source>instead of {day}: {why}</source>
        <translation>au lieu du {day}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>last</source>
        <translation>dernier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>deuxième</translation>
    </message>
    <message>
        <source>third</source>
        <translation>troisième</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>fin de semaine</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;About PolicePlanner</source>
        <translation>À &amp;propos de PolicePlanner</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Retour à la liste</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase…</source>
        <translation>&amp;Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Close the plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Chercher dans cette page</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;History of the plan…</source>
        <translation>&amp;Historique du plan…</translation>
    </message>
    <message>
        <source>&amp;How well the preferences are met</source>
        <translation>&amp;Respect des préférences</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;New record</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>&amp;Open a plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Preferences for timetables…</source>
        <translation>&amp;Préférences des emplois du temps…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Re-plan after a change…</source>
        <translation>Replanifier après un impré&amp;vu…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Rétablir&#xa0;: {action}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>Res&amp;taurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Rechercher &amp;partout</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler l’action</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Annuler l’action&#xa0;: {action}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Why not…</source>
        <translation>Po&amp;urquoi pas…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Selon le s&amp;ystème</translation>
    </message>
    <message>
        <source>Check this &amp;file</source>
        <translation>Vérifier ce &amp;fichier</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Loc&amp;k now</source>
        <translation>&amp;Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Plan the ne&amp;xt year…</source>
        <translation>Planifier &amp;l’année suivante…</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Préférenc&amp;es…</translation>
    </message>
    <message>
        <source>Put a b&amp;ackup beside the plan…</source>
        <translation>Placer une sauvegarde à &amp;côté du plan…</translation>
    </message>
    <message>
        <source>R&amp;ename</source>
        <translation>R&amp;enommer</translation>
    </message>
    <message>
        <source>Re&amp;lease the timetable</source>
        <translation>&amp;Diffuser l’emploi du temps</translation>
    </message>
    <message>
        <source>Recent p&amp;lans</source>
        <translation>Plans &amp;récents</translation>
    </message>
    <message>
        <source>Recovery &amp;slip…</source>
        <translation>Fiche de &amp;secours…</translation>
    </message>
    <message>
        <source>Schedule &amp;all lessons</source>
        <translation>Placer &amp;toutes les séances</translation>
    </message>
    <message>
        <source>Schedule editions &amp;together…</source>
        <translation>Établir ense&amp;mble les emplois du temps…</translation>
    </message>
    <message>
        <source>Schedule only the &amp;unplaced</source>
        <translation>Placer seulement les séances &amp;non placées</translation>
    </message>
    <message>
        <source>Schedule only the s&amp;elected</source>
        <translation>Placer seulement les séances c&amp;hoisies</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>&amp;First year</source>
        <translation>P&amp;remière année</translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>&amp;Créer le plan</translation>
    </message>
    <message>
        <source>&amp;No passphrase</source>
        <translation>&amp;Sans phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>&amp;Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>A lost passphrase cannot be recovered by anybody. Write it down and keep it apart from the computer. Four or more words that do not belong together make a good one.</source>
        <translation>Personne ne peut retrouver une phrase secrète perdue. Notez-la et gardez-la loin de l’ordinateur. Au moins quatre mots sans rapport entre eux font une bonne phrase secrète.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Répéter la phras&amp;e secrète</translation>
    </message>
    <message>
        <source>Say where the plan is to be kept.</source>
        <translation>Indiquez où le plan doit être enregistré.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {count} characters.</source>
        <translation>La phrase secrète doit compter au moins {count} caractères.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>There is no field operation “{code}”.</source>
        <translation>Il n’existe aucune opération de terrain «&#xa0;{code}&#xa0;».</translation>
    </message>
    <message>
        <source>Where to keep the plan</source>
        <translation>Où enregistrer le plan</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets hold of this computer or a copy of the file can read the names and the vetting status of all participants.</source>
        <translation>Sans phrase secrète, quiconque obtient cet ordinateur ou une copie du fichier peut lire les noms des participants et l’état de la vérification de leurs antécédents.</translation>
    </message>
</context>
<context>
    <name>NextYear</name>
    <message numerus="yes">
        <source>%n activity(ies) copied</source>
        <translation>
            <numerusform>%n activité copiée</numerusform>
            <numerusform>%n activités copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shifted by days off</source>
        <translation>
            <numerusform>%n décalée à cause de jours chômés</numerusform>
            <numerusform>%n décalées à cause de jours chômés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to copy</source>
        <translation>
            <numerusform>%n à copier</numerusform>
            <numerusform>%n à copier</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Plan {next} ({count})</source>
        <translation>&amp;Planifier {next} ({count})</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Activities to copy</source>
        <translation>Activités à copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>C&amp;ompare {year} and {next}</source>
        <translation>C&amp;omparer {year} et {next}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Plan {next} from {year}</source>
        <translation>Planifier {next} à partir de {year}</translation>
    </message>
    <message>
        <source>Planning is one action, which undo takes back.</source>
        <translation>La planification est une seule action, que l’on peut annuler.</translation>
    </message>
    <message>
        <source>Planning the next year…</source>
        <translation>Planification de l’année suivante…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Save for &amp;Excel…</source>
        <translation>Enregistrer pour &amp;Excel…</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Saving the comparison…</source>
        <translation>Enregistrement de la comparaison…</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>course version {number}</source>
        <translation>version {number} du cours</translation>
    </message>
    <message>
        <source>is cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>is copied already</source>
        <translation>déjà copiée</translation>
    </message>
    <message>
        <source>no longer a trainer: {names}</source>
        <translation>ne forme plus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{year} and {next} compared</source>
        <translation>Comparaison de {year} et {next}</translation>
    </message>
    <message>
        <source>{year} → {next}: {summary}</source>
        <translation>{year} → {next}&#xa0;: {summary}</translation>
    </message>
</context>
<context>
    <name>NoWay</name>
    <message>
        <source>Add a qualified trainer to the team, or free one of them.</source>
        <translation>Ajoutez un formateur qualifié à l’équipe, ou libérez-en un.</translation>
    </message>
    <message>
        <source>Assign another interpreter to the course.</source>
        <translation>Affectez un autre interprète au cours.</translation>
    </message>
    <message>
        <source>At {number} of {total} times, {reason}.</source>
        <translation>Pour {number} des {total} horaires possibles, {reason}.</translation>
    </message>
    <message>
        <source>Choose a venue with more or larger rooms, or free a room.</source>
        <translation>Choisissez un lieu avec des salles plus nombreuses ou plus grandes, ou libérez une salle.</translation>
    </message>
    <message>
        <source>Lessons locked as yours were left where they are: unlock one that may move.</source>
        <translation>Les séances que vous avez verrouillées sont restées en place&#xa0;: déverrouillez celle qui peut bouger.</translation>
    </message>
    <message>
        <source>Move other lessons first, or change the dates of the course.</source>
        <translation>Déplacez d’abord d’autres séances, ou changez les dates du cours.</translation>
    </message>
    <message>
        <source>Move the lessons that come before or after it, or change their order in the course.</source>
        <translation>Déplacez les séances qui doivent venir avant ou après, ou changez leur ordre dans le cours.</translation>
    </message>
    <message>
        <source>Take a lesson of the groups off the timetable, or lengthen the course.</source>
        <translation>Retirez une séance des groupes de l’emploi du temps ou prolongez le cours.</translation>
    </message>
    <message>
        <source>Take a lesson off a full day, or lengthen the course.</source>
        <translation>Retirez une séance d’une journée chargée ou prolongez le cours.</translation>
    </message>
    <message>
        <source>a lesson that comes before or after it stands in the way</source>
        <translation>une séance qui doit venir avant ou après fait obstacle</translation>
    </message>
    <message>
        <source>another rule would be broken</source>
        <translation>une autre règle serait enfreinte</translation>
    </message>
    <message>
        <source>no room that fits is free</source>
        <translation>aucune salle adaptée n’est libre</translation>
    </message>
    <message>
        <source>the day would be too full or without a break</source>
        <translation>la journée serait trop chargée ou sans pause</translation>
    </message>
    <message>
        <source>the groups have another lesson</source>
        <translation>les groupes ont une autre séance</translation>
    </message>
    <message>
        <source>too few interpreters are free</source>
        <translation>trop peu d’interprètes sont libres</translation>
    </message>
    <message>
        <source>too few qualified trainers are free</source>
        <translation>trop peu de formateurs qualifiés sont libres</translation>
    </message>
</context>
<context>
    <name>NominationStatus</name>
    <message>
        <source>attended</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>a décliné</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>désigné</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>en réserve</translation>
    </message>
</context>
<context>
    <name>OpenedPanel</name>
    <message>
        <source>Back to the timetable</source>
        <translation>Retour à l’emploi du temps</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Making the plan…</source>
        <translation>Création du plan…</translation>
    </message>
    <message>
        <source>Making the sample plan…</source>
        <translation>Création du plan d’exemple…</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Ouverture du plan…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Nothing in {year} is called “{about}”. Give the code of an edition or a name.</source>
        <translation>Rien en {year} ne s’appelle «&#xa0;{about}&#xa0;». Donnez le code d’une session ou un nom.</translation>
    </message>
    <message>
        <source>There is no document “{key}”. Choose one of: {known}.</source>
        <translation>Il n’y a pas de document «&#xa0;{key}&#xa0;». Choisissez parmi&#xa0;: {known}.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Proximité</translation>
    </message>
    <message>
        <source>Course editions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rendre compte</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>ParticipantList</name>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Nobody has been nominated yet.</source>
        <translation>Personne n’a encore été désigné.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n commitment(s)</source>
        <translation>
            <numerusform>%n engagement</numerusform>
            <numerusform>%n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Nobody of this partner is in the plan yet.</source>
        <translation>Personne de ce partenaire ne figure encore dans le plan.</translation>
    </message>
    <message>
        <source>Nothing has been promised yet.</source>
        <translation>Aucun engagement pour l’instant.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Formateur</translation>
    </message>
    <message>
        <source>Who the office works with: police services, municipalities, schools, associations. Make the first one; a name is enough.</source>
        <translation>Ceux avec qui le bureau travaille&#xa0;: services de police, communes, écoles, associations. Créez le premier&#xa0;; un nom suffit.</translation>
    </message>
    <message>
        <source>{name} is still in use and was not deleted: {uses}.</source>
        <translation>{name} est encore utilisé et n’a pas été supprimé&#xa0;: {uses}.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Changer</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>&amp;Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>Nouvelle &amp;phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Répéter la phras&amp;e secrète</translation>
    </message>
    <message>
        <source>Without a passphrase, anybody who gets hold of this computer or a copy of the file can read the names and the vetting status of all participants.</source>
        <translation>Sans phrase secrète, quiconque obtient cet ordinateur ou une copie du fichier peut lire les noms des participants et l’état de la vérification de leurs antécédents.</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new institution(s)</source>
        <translation>
            <numerusform>%n nouvelle institution</numerusform>
            <numerusform>%n nouvelles institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not valid</source>
        <translation>
            <numerusform>%n non valable</numerusform>
            <numerusform>%n non valables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of the plan may be meant</source>
        <translation>
            <numerusform>%n personne du plan peut être visée</numerusform>
            <numerusform>%n personnes du plan peuvent être visées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) nominated</source>
        <translation>
            <numerusform>%n personne désignée</numerusform>
            <numerusform>%n personnes désignées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the reserve list, as the places are full</source>
        <translation>
            <numerusform>%n personne sur la liste de réserve, les places étant prises</numerusform>
            <numerusform>%n personnes sur la liste de réserve, les places étant prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) more than can be read at once were cut off.</source>
        <translation>
            <numerusform>%n ligne en trop n’a pas été lue.</numerusform>
            <numerusform>%n lignes en trop n’ont pas été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n reprise</numerusform>
            <numerusform>%n reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>Une nouvelle personne</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Ajouter&#xa0;%n personne</numerusform>
            <numerusform>Ajouter&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding nominations…</source>
        <translation>Ajout des désignations…</translation>
    </message>
    <message>
        <source>Another person with the same name</source>
        <translation>Une autre personne du même nom</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Column “{title}”</source>
        <translation>Colonne «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Keys in the list: 1, 2, 3 decide, Del leaves out, N goes to the next open row.</source>
        <translation>Touches dans la liste&#xa0;: 1, 2, 3 tranchent, Suppr écarte, N va à la prochaine ligne à trancher.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ne pas reprendre</translation>
    </message>
    <message>
        <source>Looking who is known…</source>
        <translation>Recherche des personnes connues…</translation>
    </message>
    <message>
        <source>Nominations from a table</source>
        <translation>Désignations d’un tableau</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Coller à nouveau</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lecture du tableau…</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Ligne {row}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy the rows in the spreadsheet, then paste again.</source>
        <translation>Le presse-papiers ne contient aucun tableau. Copiez les lignes dans le tableur, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>The same person: {person}</source>
        <translation>La même personne&#xa0;: {person}</translation>
    </message>
    <message>
        <source>What is done with the row</source>
        <translation>Ce qu’on fait de la ligne</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Contenu des colonnes</translation>
    </message>
    <message>
        <source>a cell is too long</source>
        <translation>une cellule est trop longue</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>à trancher</translation>
    </message>
    <message>
        <source>figures in the name</source>
        <translation>des chiffres dans le nom</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new institution ({service})</source>
        <translation>nouvelle institution ({service})</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>aucun nom</translation>
    </message>
    <message>
        <source>nominated to this course already</source>
        <translation>déjà désigné pour cette session</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valable</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>déjà inscrit</translation>
    </message>
    <message>
        <source>only one name: surname or given name is missing</source>
        <translation>un seul nom&#xa0;: le nom ou le prénom manque</translation>
    </message>
    <message>
        <source>perhaps {person}</source>
        <translation>peut-être {person}</translation>
    </message>
    <message>
        <source>sex not understood, left empty</source>
        <translation>sexe non compris, laissé vide</translation>
    </message>
    <message>
        <source>the same name as in row {row}</source>
        <translation>le même nom qu’à la ligne {row}</translation>
    </message>
    <message>
        <source>the same person as in row {row}</source>
        <translation>la même personne qu’à la ligne {row}</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>en double</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n name(s) found twice in the plan.</source>
        <translation>
            <numerusform>%n nom figure deux fois dans le plan.</numerusform>
            <numerusform>%n noms figurent deux fois dans le plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) also in another course on the same days.</source>
        <translation>
            <numerusform>%n personne aussi dans une autre session aux mêmes jours.</numerusform>
            <numerusform>%n personnes aussi dans une autre session aux mêmes jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) more than there are places.</source>
        <translation>
            <numerusform>%n personne de plus que de places.</numerusform>
            <numerusform>%n personnes de plus que de places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the reserve list.</source>
        <translation>
            <numerusform>%n personne sur la liste de réserve.</numerusform>
            <numerusform>%n personnes sur la liste de réserve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free.</source>
        <translation>
            <numerusform>%n place libre.</numerusform>
            <numerusform>%n places libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter un participant</translation>
    </message>
    <message>
        <source>Begin with the name. Accents and script do not matter.</source>
        <translation>Commencez par le nom. Accents et écriture n’importent pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>List final, tickets</source>
        <translation>Liste définitive, billets</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Nouvelle personne&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nobody has been nominated yet. Paste the table that was sent, or add people one by one.</source>
        <translation>Personne n’a encore été désigné. Collez le tableau reçu ou ajoutez les personnes une à une.</translation>
    </message>
    <message>
        <source>Nobody is on the reserve list.</source>
        <translation>La liste de réserve est vide.</translation>
    </message>
    <message>
        <source>Nominations</source>
        <translation>Désignations</translation>
    </message>
    <message>
        <source>Nothing: the list is complete.</source>
        <translation>Rien&#xa0;: la liste est complète.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Coller depuis Excel</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Print list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Take the first of the reserve list</source>
        <translation>Prendre le premier de la réserve</translation>
    </message>
    <message>
        <source>The edition has no dates yet.</source>
        <translation>La session n’a pas encore de dates.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>Cette personne figure déjà sur la liste.</translation>
    </message>
    <message>
        <source>Vetting</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Vetting data in</source>
        <translation>Données de vérification</translation>
    </message>
    <message numerus="yes">
        <source>Vetting is under way for %n person(s).</source>
        <translation>
            <numerusform>Vérification en cours pour&#xa0;%n personne.</numerusform>
            <numerusform>Vérification en cours pour&#xa0;%n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vetting was refused or has expired for %n person(s).</source>
        <translation>
            <numerusform>Vérification refusée ou expirée pour&#xa0;%n personne.</numerusform>
            <numerusform>Vérification refusée ou expirée pour&#xa0;%n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>also in {course}, same days</source>
        <translation>aussi en {course}, mêmes jours</translation>
    </message>
    <message>
        <source>same person as {name}?</source>
        <translation>même personne que {name}&#xa0;?</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>{state} · to {day}</source>
        <translation>{state} · jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>Persons</name>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nomination(s) would be deleted as well.</source>
        <translation>
            <numerusform>%n désignation serait supprimée aussi.</numerusform>
            <numerusform>%n désignations seraient supprimées aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete with the nominations</source>
        <translation>&amp;Supprimer avec les désignations</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Toutes les institutions</translation>
    </message>
    <message>
        <source>All nominations go to the record that stays, and what it does not know is filled in. Of two nominations to one course, the one that is further on is kept. The other records are deleted; this can be undone.</source>
        <translation>Toutes les désignations passent à la fiche gardée, qui reçoit aussi ce qu’elle ignore. De deux désignations pour une même session, la plus avancée est gardée. Les autres fiches sont supprimées&#xa0;; cela peut être annulé.</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Are they one person? Which record stays?</source>
        <translation>Est-ce une seule personne&#xa0;? Quelle fiche garder&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Everybody who was or is to be nominated to a course. People come with the nominations that are pasted on the page of a course edition, or are added here one by one.</source>
        <translation>Toutes les personnes désignées ou à désigner pour une session. Elles arrivent avec les désignations collées sur la page d’une session, ou s’ajoutent ici une à une.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Looking for people who share a name…</source>
        <translation>Recherche de personnes du même nom…</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>Réunir en une personne</translation>
    </message>
    <message>
        <source>Make one person…</source>
        <translation>Réunir en une personne…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>No two people of the plan share a name.</source>
        <translation>Le plan ne compte pas deux personnes du même nom.</translation>
    </message>
    <message>
        <source>Not nominated to a course yet. People are nominated on the page of a course edition.</source>
        <translation>Pas encore désigné pour une session. Les désignations se font sur la page d’une session.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Same names</source>
        <translation>Mêmes noms</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Show only people who share a name with others</source>
        <translation>N’afficher que les personnes qui portent le nom d’une autre</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Ctrl+Enter places it all the same</source>
        <translation>Ctrl+Entrée la place quand même</translation>
    </message>
    <message>
        <source>Group {group} has “{lesson}”</source>
        <translation>Le groupe {group} a «&#xa0;{lesson}&#xa0;»</translation>
    </message>
    <message>
        <source>It would break a rule</source>
        <translation>Une règle s’y oppose</translation>
    </message>
    <message>
        <source>Late: until {time}</source>
        <translation>Tard&#xa0;: jusqu’à {time}</translation>
    </message>
    <message>
        <source>More than {hours} of teaching on that day</source>
        <translation>Plus de {hours} de cours ce jour-là</translation>
    </message>
    <message>
        <source>No day of this course</source>
        <translation>Ce n’est pas un jour de la session</translation>
    </message>
    <message>
        <source>No interpreter is free</source>
        <translation>Aucun interprète n’est libre</translation>
    </message>
    <message>
        <source>No room has the equipment</source>
        <translation>Aucune salle n’a l’équipement</translation>
    </message>
    <message>
        <source>No room is free</source>
        <translation>Aucune salle n’est libre</translation>
    </message>
    <message>
        <source>No room is large enough</source>
        <translation>Aucune salle n’est assez grande</translation>
    </message>
    <message>
        <source>No trainer is free</source>
        <translation>Aucun formateur n’est libre</translation>
    </message>
    <message>
        <source>Nobody on the team is qualified</source>
        <translation>Personne dans l’équipe n’a la qualification</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>L’ordre des séances n’est pas respecté</translation>
    </message>
    <message>
        <source>Outside the teaching hours</source>
        <translation>En dehors des heures de cours</translation>
    </message>
    <message>
        <source>The group has another lesson</source>
        <translation>Le groupe a une autre séance</translation>
    </message>
    <message>
        <source>The group is away</source>
        <translation>Le groupe est absent</translation>
    </message>
    <message>
        <source>The venue is closed</source>
        <translation>Le lieu est fermé</translation>
    </message>
    <message>
        <source>Too early for this lesson</source>
        <translation>Trop tôt pour cette séance</translation>
    </message>
    <message>
        <source>Too few interpreters in the team</source>
        <translation>Trop peu d’interprètes dans l’équipe</translation>
    </message>
    <message>
        <source>Too late for this lesson</source>
        <translation>Trop tard pour cette séance</translation>
    </message>
    <message>
        <source>Too little time for the way</source>
        <translation>Trop peu de temps pour le trajet</translation>
    </message>
    <message>
        <source>Too long for {hours}</source>
        <translation>Trop longue pour {hours}</translation>
    </message>
    <message>
        <source>Too long without a break</source>
        <translation>Trop longtemps sans pause</translation>
    </message>
    <message>
        <source>With Ctrl it is placed all the same</source>
        <translation>Avec Ctrl, elle est placée quand même</translation>
    </message>
    <message>
        <source>With other interpreters</source>
        <translation>Avec d’autres interprètes</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Avec {people}</translation>
    </message>
    <message>
        <source>With {people} instead of {others}</source>
        <translation>Avec {people} au lieu de {others}</translation>
    </message>
    <message>
        <source>{fact}: {reasons}</source>
        <translation>{fact}&#xa0;: {reasons}</translation>
    </message>
    <message>
        <source>{name} has enough to do</source>
        <translation>{name}&#xa0;: journée complète</translation>
    </message>
    <message>
        <source>{name} has “{lesson}”</source>
        <translation>{name}&#xa0;: «&#xa0;{lesson}&#xa0;»</translation>
    </message>
    <message>
        <source>{name} is away or taken</source>
        <translation>{name}&#xa0;: absence ou autre session</translation>
    </message>
    <message>
        <source>{name} is taken</source>
        <translation>{name}&#xa0;: salle prise</translation>
    </message>
    <message>
        <source>“{lesson}” comes after it</source>
        <translation>«&#xa0;{lesson}&#xa0;» doit la suivre</translation>
    </message>
    <message>
        <source>“{lesson}” comes before it</source>
        <translation>«&#xa0;{lesson}&#xa0;» doit la précéder</translation>
    </message>
</context>
<context>
    <name>PlanCheck</name>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place assise</numerusform>
            <numerusform>%n places assises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n formateur</numerusform>
            <numerusform>%n formateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Add a post-test, or award certificates of attendance only.</source>
        <translation>Ajoutez un post-test ou ne remettez que des attestations de participation.</translation>
    </message>
    <message>
        <source>Add at least one group and say how many places it has.</source>
        <translation>Ajoutez au moins un groupe et indiquez son nombre de places.</translation>
    </message>
    <message>
        <source>Add milestones for the follow-up after 3, 6 and 12 months.</source>
        <translation>Ajoutez des jalons pour le suivi à 3, 6 et 12 mois.</translation>
    </message>
    <message>
        <source>Ask the institutions to nominate more women.</source>
        <translation>Demandez aux institutions de désigner davantage de femmes.</translation>
    </message>
    <message>
        <source>Ask the partner, then mark the promise as kept or dropped, or agree on a new date.</source>
        <translation>Consultez le partenaire, puis marquez l’engagement comme tenu ou abandonné, ou convenez d’une nouvelle date.</translation>
    </message>
    <message>
        <source>Ask the vetting authority for the results, or invite people from the reserve list.</source>
        <translation>Demandez les résultats à l’autorité chargée de la vérification ou invitez des personnes de la liste de réserve.</translation>
    </message>
    <message>
        <source>Assign a second interpreter, or choose consecutive interpretation.</source>
        <translation>Affectez un second interprète ou choisissez l’interprétation consécutive.</translation>
    </message>
    <message>
        <source>Assign another interpreter to one of the two courses, or move one of them.</source>
        <translation>Affectez un autre interprète à l’une des deux sessions ou déplacez l’une d’elles.</translation>
    </message>
    <message>
        <source>Assign interpreters, or do without interpretation.</source>
        <translation>Affectez des interprètes ou renoncez à l’interprétation.</translation>
    </message>
    <message>
        <source>Assign the missing trainers, or change the number that the lesson needs.</source>
        <translation>Affectez les formateurs manquants ou modifiez le nombre nécessaire à la séance.</translation>
    </message>
    <message>
        <source>Budget line “{line}” ({amount}) has no funding source.</source>
        <translation>La ligne budgétaire «&#xa0;{line}&#xa0;» ({amount}) n’a pas de source de financement.</translation>
    </message>
    <message>
        <source>Certificates are awarded, but no test is planned towards the end of the course.</source>
        <translation>Des attestations sont remises, mais aucun test n’est prévu vers la fin de la session.</translation>
    </message>
    <message>
        <source>Change the length of a lesson, add or remove one, or correct the planned time.</source>
        <translation>Modifiez la durée d’une séance, ajoutez-en ou retirez-en une, ou corrigez la durée prévue.</translation>
    </message>
    <message>
        <source>Choose a larger room, or teach the lesson in groups.</source>
        <translation>Choisissez une salle plus grande ou donnez la séance par groupes.</translation>
    </message>
    <message>
        <source>Choose a room, or note at the lesson that it needs none.</source>
        <translation>Choisissez une salle ou indiquez dans la séance qu’il n’en faut pas.</translation>
    </message>
    <message>
        <source>Choose an output of the same programme, or change the programme.</source>
        <translation>Choisissez un produit du même programme ou changez de programme.</translation>
    </message>
    <message>
        <source>Choose another room, or have the equipment brought and enter it at the room.</source>
        <translation>Choisissez une autre salle ou faites apporter le matériel et indiquez-le dans la fiche de la salle.</translation>
    </message>
    <message>
        <source>Choose another trainer, or change the trainer’s status.</source>
        <translation>Choisissez un autre formateur ou modifiez son statut.</translation>
    </message>
    <message>
        <source>Choose other days or another venue.</source>
        <translation>Choisissez d’autres jours ou un autre lieu.</translation>
    </message>
    <message>
        <source>Choose the output it contributes to, so that it shows in the results framework.</source>
        <translation>Choisissez le produit auquel elle contribue, pour qu’elle figure dans le cadre de résultats.</translation>
    </message>
    <message>
        <source>Choose the programme it belongs to.</source>
        <translation>Choisissez le programme dont elle relève.</translation>
    </message>
    <message>
        <source>Choose who pays for it.</source>
        <translation>Choisissez qui la finance.</translation>
    </message>
    <message>
        <source>Consecutive interpretation makes lessons {factor} times as long; too short for it: {lessons} ({examples}).</source>
        <translation>L’interprétation consécutive multiplie la durée des séances par {factor}&#xa0;; durée insuffisante pour {lessons} ({examples}).</translation>
    </message>
    <message>
        <source>Correct the first or the last day.</source>
        <translation>Corrigez le premier ou le dernier jour.</translation>
    </message>
    <message>
        <source>Enter how many {currency} one euro buys; until then these amounts are missing in the totals.</source>
        <translation>Indiquez combien de {currency} vaut un euro&#xa0;; en attendant, ces montants manquent dans les totaux.</translation>
    </message>
    <message>
        <source>Enter the day on which it was done, or give it a new date.</source>
        <translation>Indiquez le jour où cela a été fait ou fixez une nouvelle date.</translation>
    </message>
    <message>
        <source>Enter the first and the last day.</source>
        <translation>Indiquez le premier et le dernier jour.</translation>
    </message>
    <message>
        <source>Enter the value at the start and its date.</source>
        <translation>Indiquez la valeur de départ et sa date.</translation>
    </message>
    <message>
        <source>Enter the value to be reached and by when.</source>
        <translation>Indiquez la valeur à atteindre et l’échéance.</translation>
    </message>
    <message>
        <source>Enter what may go wrong, how likely and how grave it is, and what is done about it.</source>
        <translation>Indiquez ce qui peut mal tourner, avec quelle probabilité et quelle gravité, et les mesures d’atténuation.</translation>
    </message>
    <message>
        <source>Give a lesson to another trainer, or move it to another day.</source>
        <translation>Confiez une séance à un autre formateur ou déplacez-la à un autre jour.</translation>
    </message>
    <message>
        <source>Give the lesson to a qualified trainer, or enter the missing qualification.</source>
        <translation>Confiez la séance à un formateur qualifié ou saisissez la qualification manquante.</translation>
    </message>
    <message>
        <source>Give the lesson to another trainer, or move it to a day after the absence.</source>
        <translation>Confiez la séance à un autre formateur ou déplacez-la après l’absence.</translation>
    </message>
    <message>
        <source>Give these lessons more time, or choose simultaneous interpretation.</source>
        <translation>Allongez ces séances ou choisissez l’interprétation simultanée.</translation>
    </message>
    <message>
        <source>Have the qualification renewed and enter it, or choose another trainer.</source>
        <translation>Faites renouveler la qualification et saisissez-la, ou choisissez un autre formateur.</translation>
    </message>
    <message>
        <source>Have the vetting renewed, or give the places to others.</source>
        <translation>Faites renouveler la vérification ou attribuez les places à d’autres.</translation>
    </message>
    <message>
        <source>Indicator “{question}” has no baseline, so progress cannot be measured.</source>
        <translation>L’indicateur «&#xa0;{question}&#xa0;» n’a pas de valeur de référence&#xa0;: les progrès ne peuvent pas être mesurés.</translation>
    </message>
    <message>
        <source>Indicator “{question}” has no target.</source>
        <translation>L’indicateur «&#xa0;{question}&#xa0;» n’a pas de cible.</translation>
    </message>
    <message>
        <source>Interpretation is wanted ({kind}), but no interpreter is assigned.</source>
        <translation>Une interprétation est demandée ({kind}), mais aucun interprète n’est affecté.</translation>
    </message>
    <message>
        <source>Leave a break of at least {least} in between, or shorten a lesson.</source>
        <translation>Prévoyez une pause d’au moins {least} ou raccourcissez une séance.</translation>
    </message>
    <message>
        <source>Leave time for the journey, or change one of the two lessons.</source>
        <translation>Laissez le temps du trajet ou modifiez l’une des deux séances.</translation>
    </message>
    <message>
        <source>Mark it as completed, or give it new dates.</source>
        <translation>Marquez-la comme terminée ou fixez-lui de nouvelles dates.</translation>
    </message>
    <message>
        <source>Milestone “{title}” was due on {due} and is not done.</source>
        <translation>Le jalon «&#xa0;{title}&#xa0;» était attendu le {due} et n’est pas atteint.</translation>
    </message>
    <message>
        <source>Move a lesson to another day, or accept the warning and say why.</source>
        <translation>Déplacez une séance à un autre jour ou acceptez l’avertissement en disant pourquoi.</translation>
    </message>
    <message>
        <source>Move it to a working day, or accept the warning and say why.</source>
        <translation>Déplacez-la à un jour ouvrable ou acceptez l’avertissement en disant pourquoi.</translation>
    </message>
    <message>
        <source>Move one of the two lessons to a free time.</source>
        <translation>Déplacez l’une des deux séances à un moment libre.</translation>
    </message>
    <message>
        <source>Move one of the two lessons to another room or another time.</source>
        <translation>Déplacez l’une des deux séances dans une autre salle ou à une autre heure.</translation>
    </message>
    <message>
        <source>Move one of the two lessons, or give one of them to another trainer.</source>
        <translation>Déplacez l’une des deux séances ou confiez-en une à un autre formateur.</translation>
    </message>
    <message>
        <source>Move one of the two meetings.</source>
        <translation>Déplacez l’une des deux réunions.</translation>
    </message>
    <message>
        <source>Move people to another group or the reserve list, or enlarge the group.</source>
        <translation>Déplacez des personnes vers un autre groupe ou la liste de réserve, ou agrandissez le groupe.</translation>
    </message>
    <message>
        <source>Move the activity, or change the period of the programme.</source>
        <translation>Déplacez l’activité ou modifiez la période du programme.</translation>
    </message>
    <message>
        <source>Move the lesson into the course, or change the dates of the course.</source>
        <translation>Replacez la séance pendant la session ou modifiez les dates de la session.</translation>
    </message>
    <message>
        <source>Move the lesson into the teaching hours, or accept the warning and say why.</source>
        <translation>Déplacez la séance dans les heures de cours, ou acceptez l’avertissement en disant pourquoi.</translation>
    </message>
    <message>
        <source>Move the lesson, or agree on longer opening hours and enter them at the venue.</source>
        <translation>Déplacez la séance, ou convenez d’horaires d’ouverture plus longs et indiquez-les dans la fiche du lieu.</translation>
    </message>
    <message>
        <source>Move the lessons to a day on which the venue opens, or choose another venue.</source>
        <translation>Déplacez les séances à un jour d’ouverture ou choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>Move the lessons to a working day, or accept the warning and say why.</source>
        <translation>Déplacez les séances à un jour ouvrable ou acceptez l’avertissement en disant pourquoi.</translation>
    </message>
    <message>
        <source>Move the meeting to a working day, or accept the warning and say why.</source>
        <translation>Déplacez la réunion à un jour ouvrable ou acceptez l’avertissement en disant pourquoi.</translation>
    </message>
    <message>
        <source>Move “{closing}” to the end of the course, or “{lesson}” before it.</source>
        <translation>Déplacez «&#xa0;{closing}&#xa0;» à la fin de la formation, ou «&#xa0;{lesson}&#xa0;» avant elle.</translation>
    </message>
    <message>
        <source>Move “{lesson}” to a later time, or “{earlier}” to an earlier one.</source>
        <translation>Placez «&#xa0;{lesson}&#xa0;» plus tard ou «&#xa0;{earlier}&#xa0;» plus tôt.</translation>
    </message>
    <message>
        <source>Move “{opening}” to the beginning of the course, or “{lesson}” behind it.</source>
        <translation>Déplacez «&#xa0;{opening}&#xa0;» au début de la formation, ou «&#xa0;{lesson}&#xa0;» après elle.</translation>
    </message>
    <message>
        <source>No activity contributes to output “{output}”.</source>
        <translation>Aucune activité ne contribue au produit «&#xa0;{output}&#xa0;».</translation>
    </message>
    <message>
        <source>Nominations closed on {deadline} and the course begins on {start}; vetting is still open for {people}.</source>
        <translation>Vérification des antécédents encore en attente pour {people}&#xa0;: la date limite des désignations était le {deadline}, et la session commence le {start}.</translation>
    </message>
    <message>
        <source>On {day}, only {gap} are left for the journey of {name} from {here} (until {end}) to {there} (from {start}); it takes about {journey}.</source>
        <translation>Trajet trop court pour {name} le {day}&#xa0;: il ne reste que {gap} entre {here} (jusqu’à {end}) et {there} (à partir de {start})&#xa0;; il faut environ {journey}.</translation>
    </message>
    <message>
        <source>On {day}, there is no break for {group} from {start} to {end}: {minutes} of lessons; {most} is the most.</source>
        <translation>Aucune pause pour {group} le {day}, de {start} à {end}&#xa0;: {minutes} de séances, pour un maximum de {most}.</translation>
    </message>
    <message>
        <source>On {day}, two meetings overlap: {first} (until {end}) and {second} (from {start}), {why}.</source>
        <translation>Deux réunions se chevauchent le {day}&#xa0;: {first} (jusqu’à {end}) et {second} (à partir de {start}), {why}.</translation>
    </message>
    <message>
        <source>On {day}, {minutes} of contact time are planned for {group}; {most} is the most.</source>
        <translation>Journée trop longue pour {group} le {day}&#xa0;: {minutes} de cours, pour un maximum de {most}.</translation>
    </message>
    <message>
        <source>On {day}, {name} ({venue}) is taken by “{first}” until {end} and by “{second}” from {start}.</source>
        <translation>Salle occupée deux fois le {day}&#xa0;: {name} ({venue}), par «&#xa0;{first}&#xa0;» jusqu’à {end} et par «&#xa0;{second}&#xa0;» à partir de {start}.</translation>
    </message>
    <message>
        <source>On {day}, {name} interprets “{first}” until {end} and “{second}”, in another course, from {start}.</source>
        <translation>{name} interprète deux séances à la fois le {day}&#xa0;: «&#xa0;{first}&#xa0;» jusqu’à {end} et, dans une autre session, «&#xa0;{second}&#xa0;» à partir de {start}.</translation>
    </message>
    <message>
        <source>On {day}, {name} is to sit in “{first}” until {end} and in “{second}”, in another course, from {start}.</source>
        <translation>{name} doit suivre deux séances à la fois le {day}&#xa0;: «&#xa0;{first}&#xa0;» jusqu’à {end} et, dans une autre session, «&#xa0;{second}&#xa0;» à partir de {start}.</translation>
    </message>
    <message>
        <source>On {day}, {name} teaches {minutes}; {most} a day were agreed.</source>
        <translation>{name} enseigne {minutes} le {day}&#xa0;; il était convenu de {most} par jour.</translation>
    </message>
    <message>
        <source>On {day}, {name} teaches “{first}” until {end} and “{second}” from {start}.</source>
        <translation>{name} donne deux séances à la fois le {day}&#xa0;: «&#xa0;{first}&#xa0;» jusqu’à {end} et «&#xa0;{second}&#xa0;» à partir de {start}.</translation>
    </message>
    <message>
        <source>On {day}, “{first}” (until {end}) and “{second}” (from {start}) overlap for {name}.</source>
        <translation>«&#xa0;{first}&#xa0;» (jusqu’à {end}) et «&#xa0;{second}&#xa0;» (à partir de {start}) se chevauchent le {day} pour {name}.</translation>
    </message>
    <message>
        <source>On {day}, “{lesson}” ({hours}) lies outside the opening hours of the venue ({open}): {venue}.</source>
        <translation>«&#xa0;{lesson}&#xa0;», le {day} ({hours}), dépasse les heures d’ouverture du lieu ({open})&#xa0;: {venue}.</translation>
    </message>
    <message>
        <source>On {day}, “{lesson}” ({hours}) lies outside the teaching hours: {blocks}.</source>
        <translation>Le {day}, «&#xa0;{lesson}&#xa0;» ({hours}) se trouve hors des heures de cours&#xa0;: {blocks}.</translation>
    </message>
    <message>
        <source>Place the lessons in the timetable, by hand or with the scheduler.</source>
        <translation>Placez les séances dans l’emploi du temps, à la main ou par la planification automatique.</translation>
    </message>
    <message>
        <source>Plan an activity for it, or remove the output from the results framework.</source>
        <translation>Prévoyez une activité ou retirez ce produit du cadre de résultats.</translation>
    </message>
    <message>
        <source>Put it on the agenda of the next meeting, or mark it as done or dropped.</source>
        <translation>Inscrivez-la à l’ordre du jour de la prochaine réunion ou marquez-la comme exécutée ou abandonnée.</translation>
    </message>
    <message>
        <source>Put trainers on the team of the course.</source>
        <translation>Composez l’équipe de formateurs de la session.</translation>
    </message>
    <message>
        <source>Re-plan the timetable, or choose another room for the lesson.</source>
        <translation>Replanifiez l’emploi du temps, ou choisissez une autre salle pour la séance.</translation>
    </message>
    <message>
        <source>Re-plan the timetable, or choose another venue.</source>
        <translation>Replanifiez l’emploi du temps, ou choisissez un autre lieu.</translation>
    </message>
    <message>
        <source>Re-plan the timetable, or move the lesson to a time when they are there.</source>
        <translation>Replanifiez l’emploi du temps, ou déplacez la séance à un moment où ils sont sur place.</translation>
    </message>
    <message>
        <source>Simultaneous interpretation needs two interpreters taking turns; {name} is alone.</source>
        <translation>L’interprétation simultanée demande deux interprètes qui se relaient&#xa0;; une seule personne est affectée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The activity ({days}) does not lie within its programme, {programme}.</source>
        <translation>L’activité ({days}) sort de la période de son programme&#xa0;: {programme}.</translation>
    </message>
    <message>
        <source>The activity belongs to no programme.</source>
        <translation>L’activité ne relève d’aucun programme.</translation>
    </message>
    <message>
        <source>The activity ended on {end} but is still marked “{status}”.</source>
        <translation>L’activité s’est terminée le {end}, mais elle porte encore le statut «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message>
        <source>The activity ends on {end}, before it begins on {start}.</source>
        <translation>L’activité se termine le {end}, avant même de commencer le {start}.</translation>
    </message>
    <message>
        <source>The activity is marked “{status}” but has no dates.</source>
        <translation>L’activité porte le statut «&#xa0;{status}&#xa0;» mais n’a pas de dates.</translation>
    </message>
    <message>
        <source>The activity serves no output of its programme.</source>
        <translation>L’activité ne contribue à aucun produit de son programme.</translation>
    </message>
    <message>
        <source>The activity serves output “{output}”, which belongs to another programme.</source>
        <translation>L’activité contribue au produit «&#xa0;{output}&#xa0;», qui relève d’un autre programme.</translation>
    </message>
    <message>
        <source>The activity takes place on days off only, beginning on {start}: {why}.</source>
        <translation>L’activité n’a lieu que des jours chômés, à partir du {start}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The activity takes place while the venue is closed ({when}): {venue}, {why}.</source>
        <translation>L’activité a lieu pendant que le lieu est fermé ({when})&#xa0;: {venue}, {why}.</translation>
    </message>
    <message>
        <source>The budget has amounts in {currency}, such as “{line}”, but no exchange rate for it.</source>
        <translation>Le budget contient des montants en {currency}, par exemple «&#xa0;{line}&#xa0;», mais aucun taux de change pour cette devise.</translation>
    </message>
    <message>
        <source>The course begins on {day} and still has {lessons} without a time: {examples}.</source>
        <translation>La session commence le {day} et compte encore {lessons} sans horaire&#xa0;: {examples}.</translation>
    </message>
    <message>
        <source>The course ended on {day}, and no follow-up is planned after it.</source>
        <translation>La session s’est terminée le {day}, et aucun suivi n’est prévu ensuite.</translation>
    </message>
    <message>
        <source>The course has no group of participants yet.</source>
        <translation>La session n’a pas encore de groupe de participants.</translation>
    </message>
    <message>
        <source>The course has no trainers yet.</source>
        <translation>La session n’a pas encore de formateurs.</translation>
    </message>
    <message>
        <source>The course has {lessons} on {day}, a day off: {why}.</source>
        <translation>La session compte {lessons} le {day}, jour chômé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The course has {lessons} on {day}, when the venue is closed: {venue}.</source>
        <translation>La session compte {lessons} le {day}, jour de fermeture du lieu&#xa0;: {venue}.</translation>
    </message>
    <message>
        <source>The course has {lessons} while the venue is closed ({when}): {venue}, {why}.</source>
        <translation>La session compte {lessons} pendant que le lieu est fermé ({when})&#xa0;: {venue}, {why}.</translation>
    </message>
    <message>
        <source>The course has {lessons} without a time.</source>
        <translation>La session compte {lessons} sans horaire.</translation>
    </message>
    <message>
        <source>The decision “{what}” was to be carried out by {due} and is still under way ({who}).</source>
        <translation>La décision «&#xa0;{what}&#xa0;» devait être exécutée au plus tard le {due} et est encore en cours ({who}).</translation>
    </message>
    <message>
        <source>The lessons of module “{module}” add up to {minutes}; planned are {planned}.</source>
        <translation>Les séances du module «&#xa0;{module}&#xa0;» totalisent {minutes}&#xa0;; il est prévu {planned}.</translation>
    </message>
    <message>
        <source>The meeting is on {day}, a day off: {why}.</source>
        <translation>La réunion a lieu le {day}, jour chômé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The programme ends on {end}, before it begins on {start}.</source>
        <translation>Le programme se termine le {end}, avant même de commencer le {start}.</translation>
    </message>
    <message>
        <source>The programme has no entry in its risk register.</source>
        <translation>Le registre des risques du programme est vide.</translation>
    </message>
    <message>
        <source>The step “{what}” ({stage}) was due on {due} and is not done.</source>
        <translation>L’étape «&#xa0;{what}&#xa0;» ({stage}) était attendue le {due} et n’est pas faite.</translation>
    </message>
    <message>
        <source>There are {places}, but {people} are confirmed ({group}).</source>
        <translation>Il y a {places}, mais {people} sont confirmées ({group}).</translation>
    </message>
    <message>
        <source>Vetting was refused, or will have expired by {start}, for {people} with a place.</source>
        <translation>Vérification des antécédents refusée, ou expirée le {start}, pour {people} ayant une place.</translation>
    </message>
    <message>
        <source>Withdraw one of the two nominations, or accept the warning and say why.</source>
        <translation>Retirez l’une des deux désignations ou acceptez l’avertissement en disant pourquoi.</translation>
    </message>
    <message>
        <source>Withdraw one of the two nominations, or move one of the courses.</source>
        <translation>Retirez l’une des deux désignations ou déplacez l’une des sessions.</translation>
    </message>
    <message>
        <source>Women are {share} of the people nominated; the target is {target}.</source>
        <translation>Les femmes représentent {share} des personnes désignées&#xa0;; la cible est de {target}.</translation>
    </message>
    <message>
        <source>Write down why this may stay as it is, so that others understand it.</source>
        <translation>Écrivez pourquoi cela peut rester ainsi, afin que d’autres le comprennent.</translation>
    </message>
    <message>
        <source>Write the English text; until then documents print the French one with a mark.</source>
        <translation>Rédigez le texte anglais&#xa0;; en attendant, les documents impriment le texte français avec une marque.</translation>
    </message>
    <message>
        <source>Write the French text; until then documents print the English one with a mark.</source>
        <translation>Rédigez le texte français&#xa0;; en attendant, les documents impriment le texte anglais avec une marque.</translation>
    </message>
    <message>
        <source>absence of a group</source>
        <translation>absence d’un groupe</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordre du jour</translation>
    </message>
    <message>
        <source>aim</source>
        <translation>but</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>hypothèse</translation>
    </message>
    <message>
        <source>both in the same place</source>
        <translation>toutes deux au même endroit</translation>
    </message>
    <message>
        <source>both of the same forum</source>
        <translation>toutes deux du même forum</translation>
    </message>
    <message>
        <source>budget category</source>
        <translation>catégorie de coûts</translation>
    </message>
    <message>
        <source>budget line</source>
        <translation>ligne budgétaire</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>classification</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>commitment of a partner</source>
        <translation>engagement d’un partenaire</translation>
    </message>
    <message>
        <source>course</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>curriculum</source>
        <translation>programme d’études</translation>
    </message>
    <message>
        <source>decision of a meeting</source>
        <translation>décision d’une réunion</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>field of action</source>
        <translation>champ d’action</translation>
    </message>
    <message>
        <source>field operation</source>
        <translation>opération de terrain</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>forum</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>source de financement</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>groupe {name}</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>initiative</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>institution</translation>
    </message>
    <message>
        <source>kind of activity</source>
        <translation>type d’activité</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>jalon</translation>
    </message>
    <message>
        <source>mitigation measure</source>
        <translation>mesure d’atténuation</translation>
    </message>
    <message>
        <source>module</source>
        <translation>module</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sans motif indiqué</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est désigné</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>office</source>
        <translation>bureau</translation>
    </message>
    <message>
        <source>outside the working week</source>
        <translation>hors de la semaine de travail</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>proposed indicator</source>
        <translation>indicateur proposé</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risque</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>nom abrégé</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>partie prenante</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>target group</source>
        <translation>public cible</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>term of the glossary</source>
        <translation>terme du glossaire</translation>
    </message>
    <message>
        <source>the participants</source>
        <translation>les participants</translation>
    </message>
    <message>
        <source>the participants of group {name}</source>
        <translation>les participants du groupe {name}</translation>
    </message>
    <message>
        <source>the whole course</source>
        <translation>toute la session</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>training method</source>
        <translation>méthode pédagogique</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>énoncé</translation>
    </message>
    <message>
        <source>{days}, from {start} until {end}</source>
        <translation>{days}, de {start} à {end}</translation>
    </message>
    <message>
        <source>{days}, until {end}</source>
        <translation>{days}, jusqu’à {end}</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>{day}, {start} to {last_day}, {end}</source>
        <translation>{day}, {start}, au {last_day}, {end}</translation>
    </message>
    <message>
        <source>{name} is nominated to two courses that overlap ({days}): {one} and {other}.</source>
        <translation>{name} figure dans deux sessions qui se chevauchent ({days})&#xa0;: {one} et {other}.</translation>
    </message>
    <message>
        <source>{name} is to teach “{lesson}” on {day}, but is away ({why}, {days}).</source>
        <translation>{name} doit donner «&#xa0;{lesson}&#xa0;» le {day}, mais n’est pas disponible ({why}, {days}).</translation>
    </message>
    <message>
        <source>{name} is to teach “{lesson}” on {day}, but is no longer active as a trainer.</source>
        <translation>{name} doit donner «&#xa0;{lesson}&#xa0;» le {day}, mais n’exerce plus comme formateur.</translation>
    </message>
    <message>
        <source>{name} is to teach “{lesson}” on {day}, but is not qualified for {topic}.</source>
        <translation>{name} doit donner «&#xa0;{lesson}&#xa0;» le {day}, mais n’a pas la qualification «&#xa0;{topic}&#xa0;».</translation>
    </message>
    <message>
        <source>{name} is to teach “{lesson}” on {day}, but the qualification for {topic} ends on {until}.</source>
        <translation>{name} doit donner «&#xa0;{lesson}&#xa0;» le {day}, mais la qualification «&#xa0;{topic}&#xa0;» prend fin le {until}.</translation>
    </message>
    <message>
        <source>{people} are expected for “{lesson}” on {day}, but {room} has {seats}.</source>
        <translation>{people} sont attendues à la séance «&#xa0;{lesson}&#xa0;» le {day}, mais la salle ({room}) compte {seats}.</translation>
    </message>
    <message>
        <source>{who} promised “{what}” by {due}; it is not marked as kept.</source>
        <translation>{who}&#xa0;: l’engagement «&#xa0;{what}&#xa0;» devait être tenu au plus tard le {due} et n’est pas marqué comme tenu.</translation>
    </message>
    <message>
        <source>“{lesson}” begins before “{opening}”, which opens the course, has ended.</source>
        <translation>«&#xa0;{lesson}&#xa0;» commence avant la fin de «&#xa0;{opening}&#xa0;», qui ouvre la formation.</translation>
    </message>
    <message>
        <source>“{lesson}” begins on {day} at {start}, but “{earlier}”, which comes first, ends on {earlier_day} at {end}.</source>
        <translation>«&#xa0;{lesson}&#xa0;» commence le {day} à {start}, mais «&#xa0;{earlier}&#xa0;», qui doit précéder, finit le {earlier_day} à {end}.</translation>
    </message>
    <message>
        <source>“{lesson}” ends after “{closing}”, which closes the course, has begun.</source>
        <translation>«&#xa0;{lesson}&#xa0;» finit après le début de «&#xa0;{closing}&#xa0;», qui clôt la formation.</translation>
    </message>
    <message>
        <source>“{lesson}” is placed on {day}, but the dates of the course are {days}.</source>
        <translation>«&#xa0;{lesson}&#xa0;» est placée le {day}, alors que la session a lieu {days}.</translation>
    </message>
    <message>
        <source>“{lesson}” on {day} has no room.</source>
        <translation>«&#xa0;{lesson}&#xa0;», le {day}, n’a pas de salle.</translation>
    </message>
    <message>
        <source>“{lesson}” on {day} is for {group}, who are not there ({when}): {why}.</source>
        <translation>«&#xa0;{lesson}&#xa0;», {day}, s’adresse à {group}, qui ne sont pas sur place ({when})&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>“{lesson}” on {day} is to take place in {room}, which is closed ({when}): {why}.</source>
        <translation>«&#xa0;{lesson}&#xa0;», {day}, doit avoir lieu dans une salle fermée&#xa0;: {room} ({when}), {why}.</translation>
    </message>
    <message>
        <source>“{lesson}” on {day} needs equipment that {room} does not have: {missing}.</source>
        <translation>«&#xa0;{lesson}&#xa0;», le {day}, demande du matériel qui manque dans la salle ({room})&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>“{lesson}” on {day} needs {needed}; assigned so far: {present}.</source>
        <translation>«&#xa0;{lesson}&#xa0;», le {day}, demande {needed}&#xa0;; pour l’instant&#xa0;: {present}.</translation>
    </message>
    <message>
        <source>“{name}”: the English text is missing ({field}).</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le texte anglais manque ({field}).</translation>
    </message>
    <message>
        <source>“{name}”: the French text is missing ({field}).</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le texte français manque ({field}).</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>It is open on the computer “{computer}”.</source>
        <translation>Il est ouvert sur l’ordinateur «&#xa0;{computer}&#xa0;».</translation>
    </message>
    <message>
        <source>There is already a file “{file}”. Choose another name.</source>
        <translation>Il existe déjà un fichier «&#xa0;{file}&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo.</source>
        <translation>Il n’y a rien à annuler ni à rétablir.</translation>
    </message>
    <message>
        <source>This passphrase does not open “{file}”. Check the keyboard layout and the Caps Lock key, then try again. If you are certain that the passphrase is right, the beginning of the file may be damaged: then restore a backup.</source>
        <translation>Cette phrase secrète n’ouvre pas «&#xa0;{file}&#xa0;». Vérifiez la disposition du clavier et la touche Verr. Maj, puis réessayez. Si la phrase secrète est bien la bonne, le début du fichier est peut-être endommagé&#xa0;: restaurez alors une sauvegarde.</translation>
    </message>
    <message>
        <source>“{file}” could not be written: the disk is full or no longer answers. The last change was not kept; everything before it is safe. Make room on the disk, then try again.</source>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: le disque est plein ou ne répond plus. La dernière modification n’a pas été conservée&#xa0;; tout ce qui précède est enregistré. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“{file}” is already open in another window or program. Close it there, then try again.</source>
        <translation>«&#xa0;{file}&#xa0;» est déjà ouvert dans une autre fenêtre ou une autre application. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and was not opened. No good backup was found beside it. Look for a copy on another disk, and keep the damaged file.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé et n’a pas été ouvert. Aucune sauvegarde intacte n’a été trouvée à côté du fichier. Cherchez une copie sur un autre disque et gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>“{file}” is damaged and was not opened. The newest good backup is of {moment} (UTC): restore it.</source>
        <translation>«&#xa0;{file}&#xa0;» est endommagé et n’a pas été ouvert. La dernière sauvegarde intacte date du {moment} (UTC)&#xa0;: restaurez-la.</translation>
    </message>
    <message>
        <source>“{file}” is in a place where nothing can be written. Copy it to this computer and open the copy, or open it for reading only.</source>
        <translation>«&#xa0;{file}&#xa0;» se trouve à un endroit où rien ne peut être écrit. Copiez-le sur cet ordinateur et ouvrez la copie, ou ouvrez-le en lecture seule.</translation>
    </message>
    <message>
        <source>“{file}” is not a plan of this program. Choose a file whose name ends in .ppdb.</source>
        <translation>«&#xa0;{file}&#xa0;» n’est pas un plan de ce logiciel. Choisissez un fichier dont le nom se termine par .ppdb.</translation>
    </message>
    <message>
        <source>“{file}” is on a network drive, where a plan can be damaged. Copy it to this computer and open the copy.</source>
        <translation>«&#xa0;{file}&#xa0;» se trouve sur un lecteur réseau, où un plan peut être endommagé. Copiez-le sur cet ordinateur et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{file}” may not be read. Close any other program that is using it, or ask whoever looks after this computer for the right to read it.</source>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;». Fermez toute autre application qui utilise ce fichier, ou demandez l’autorisation de le lire à la personne responsable de cet ordinateur.</translation>
    </message>
    <message>
        <source>“{file}” was made by version {version} of the program, which is newer than this one. Install that version to open the plan; nothing in it was changed.</source>
        <translation>«&#xa0;{file}&#xa0;» provient de la version {version} du logiciel, plus récente que celle-ci. Installez cette version pour ouvrir le plan&#xa0;; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>“{file}” was not found. It may have been moved, or the disk it is on is not connected.</source>
        <translation>«&#xa0;{file}&#xa0;» est introuvable. Le fichier a peut-être été déplacé, ou le disque qui le contient n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>PlanHistory</name>
    <message numerus="yes">
        <source>%n action(s) done again</source>
        <translation>
            <numerusform>%n action rétablie</numerusform>
            <numerusform>%n actions rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) taken back</source>
        <translation>
            <numerusform>%n action annulée</numerusform>
            <numerusform>%n actions annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>Actions, newest first</source>
        <translation>Actions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Choose an action: it and all after it can be taken back, and done again.</source>
        <translation>Choisissez une action&#xa0;: elle et toutes les suivantes peuvent être annulées, puis rétablies.</translation>
    </message>
    <message numerus="yes">
        <source>Do %n action(s) again</source>
        <translation>
            <numerusform>Rétablir&#xa0;%n action</numerusform>
            <numerusform>Rétablir&#xa0;%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>Aller à ce point</translation>
    </message>
    <message>
        <source>Going to this point…</source>
        <translation>Retour à ce point…</translation>
    </message>
    <message>
        <source>History of the plan</source>
        <translation>Historique du plan</translation>
    </message>
    <message>
        <source>No action contains these words.</source>
        <translation>Aucune action ne contient ces mots.</translation>
    </message>
    <message>
        <source>No way leads to this point any more; a backup may.</source>
        <translation>Aucun chemin ne mène plus à ce point&#xa0;; une sauvegarde peut y mener.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Part of an action, a name or a day</source>
        <translation>Une partie d’une action, d’un nom ou d’un jour</translation>
    </message>
    <message>
        <source>Put a &amp;backup beside the plan…</source>
        <translation>Placer une &amp;sauvegarde à côté du plan…</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n action(s)</source>
        <translation>
            <numerusform>Annuler&#xa0;%n action</numerusform>
            <numerusform>Annuler&#xa0;%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>Precheck</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Locked lessons break a rule: {subjects}.</source>
        <translation>Des séances verrouillées enfreignent une règle&#xa0;: {subjects}.</translation>
    </message>
    <message>
        <source>The lessons need rooms for {wanted}, but all rooms together are free for only {available}.</source>
        <translation>Les séances demandent {wanted} de salle, mais toutes les salles réunies ne sont libres que {available}.</translation>
    </message>
    <message>
        <source>These lessons wait for each other: {subjects}.</source>
        <translation>Ces séances s’attendent l’une l’autre&#xa0;: {subjects}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h&#xa0;{minutes}</translation>
    </message>
    <message>
        <source>{subjects}: every time left breaks a rule (breaks, hours of a day, travel).</source>
        <translation>{subjects}&#xa0;: chaque créneau restant enfreint une règle (pauses, heures de la journée, trajets).</translation>
    </message>
    <message>
        <source>{subjects}: group, trainers, interpreters and room are never free at the same time.</source>
        <translation>{subjects}&#xa0;: groupe, formateurs, interprètes et salle ne sont jamais libres en même temps.</translation>
    </message>
    <message>
        <source>{subjects}: interpreters needed: {wanted}; available: {available}.</source>
        <translation>{subjects}&#xa0;: interprètes nécessaires&#xa0;: {wanted}&#xa0;; disponibles&#xa0;: {available}.</translation>
    </message>
    <message>
        <source>{subjects}: lasts {wanted} and fits no open hours of the days allowed.</source>
        <translation>{subjects}&#xa0;: dure {wanted} et ne tient dans aucune plage ouverte des jours permis.</translation>
    </message>
    <message>
        <source>{subjects}: no allowed room has the {wanted} seats and the equipment needed.</source>
        <translation>{subjects}&#xa0;: aucune salle autorisée n’a les {wanted} places et l’équipement nécessaires.</translation>
    </message>
    <message>
        <source>{subjects}: other lessons of the group, or their order, leave no time for it.</source>
        <translation>{subjects}&#xa0;: les autres séances du groupe, ou leur ordre, ne lui laissent aucun créneau.</translation>
    </message>
    <message>
        <source>{subjects}: the group is never free for the whole lesson.</source>
        <translation>{subjects}&#xa0;: le groupe n’est jamais libre pour toute la séance.</translation>
    </message>
    <message>
        <source>{subjects}: the lessons need {wanted} of qualified trainers, who are free for only {available}.</source>
        <translation>{subjects}&#xa0;: les séances demandent {wanted} de formateurs qualifiés, qui ne sont libres que {available}.</translation>
    </message>
    <message>
        <source>{subjects}: the lessons need {wanted}, but only {available} are open.</source>
        <translation>{subjects}&#xa0;: les séances demandent {wanted}, mais seules {available} sont ouvertes.</translation>
    </message>
    <message>
        <source>{subjects}: trainers needed: {wanted}; qualified and allowed: {available}.</source>
        <translation>{subjects}&#xa0;: formateurs nécessaires&#xa0;: {wanted}&#xa0;; qualifiés et autorisés&#xa0;: {available}.</translation>
    </message>
    <message>
        <source>{subjects}: whenever group and trainers are free, no suitable room is.</source>
        <translation>{subjects}&#xa0;: quand le groupe et les formateurs sont libres, aucune salle adaptée ne l’est.</translation>
    </message>
    <message>
        <source>{subjects}: whenever the group is free, too few able trainers are.</source>
        <translation>{subjects}&#xa0;: quand le groupe est libre, il manque toujours un formateur compétent.</translation>
    </message>
    <message>
        <source>{subjects}: {wanted} of contact time, but the days allow only {available}.</source>
        <translation>{subjects}&#xa0;: {wanted} de cours, mais les journées n’en permettent que {available}.</translation>
    </message>
    <message>
        <source>{subjects}: {wanted} participants, but the largest room has {available} seats.</source>
        <translation>{subjects}&#xa0;: {wanted} participants, mais la plus grande salle compte {available} places.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Hours such as 09:00-10:30 10:45-12:15 are expected here, one after the other.</source>
        <translation>Indiquez des heures comme 09:00-10:30 10:45-12:15, l’une après l’autre.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lo&amp;ck the plan</source>
        <translation>&amp;Verrouiller le plan</translation>
    </message>
    <message>
        <source>Newest &amp;backups kept</source>
        <translation>&amp;Sauvegardes récentes gardées</translation>
    </message>
    <message>
        <source>Office of the plan</source>
        <translation>Bureau du plan</translation>
    </message>
    <message>
        <source>Only a plan with a passphrase can be locked. Besides the newest backups, the last one of each day, week and month is kept.</source>
        <translation>Seul un plan protégé par une phrase secrète peut être verrouillé. Outre les sauvegardes récentes, la dernière de chaque jour, semaine et mois est gardée.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This is kept in the plan. Every change can be undone.</source>
        <translation>Ces indications sont conservées dans le plan. Chaque changement peut être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s) of rest</source>
        <translation>
            <numerusform>après&#xa0;%n minute d’inactivité</numerusform>
            <numerusform>après&#xa0;%n minutes d’inactivité</numerusform>
        </translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais automatiquement</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>ProgrammeStatus</name>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>en projet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>Programmes</name>
    <message>
        <source>A programme says what the office wants to change over several years, with whom, and how it will be seen. Make the first one, then add its results and activities.</source>
        <translation>Un programme dit ce que le bureau veut changer en plusieurs années, avec qui, et à quoi cela se verra. Créez le premier, puis ajoutez ses résultats et ses activités.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>No activity belongs to this programme yet.</source>
        <translation>Aucune activité ne relève encore de ce programme.</translation>
    </message>
    <message>
        <source>No money is planned for this programme yet.</source>
        <translation>Aucune dépense n’est encore prévue pour ce programme.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risques</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What may go wrong, and what is done about it?</source>
        <translation>Qu’est-ce qui peut mal tourner, et que fait-on pour l’éviter&#xa0;?</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page}, {count} to look at</source>
        <translation>{page}, {count} à examiner</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Archived too</source>
        <translation>Archivés aussi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Filter this list (Ctrl+F)</source>
        <translation>Filtrer cette liste (Ctrl+F)</translation>
    </message>
    <message>
        <source>Make one person…</source>
        <translation>Réunir en une personne…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Plan a year of meetings…</source>
        <translation>Planifier une année de réunions…</translation>
    </message>
    <message>
        <source>Schedule together…</source>
        <translation>Établir ensemble les emplois du temps…</translation>
    </message>
</context>
<context>
    <name>RecoverySlip</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>If the passphrase is lost, only this code opens the plan and its backups.</source>
        <translation>Si la phrase secrète est perdue, seul ce code ouvre le plan et ses sauvegardes.</translation>
    </message>
    <message>
        <source>It holds until the passphrase is changed; then print a new one.</source>
        <translation>Il vaut jusqu’au prochain changement de phrase secrète&#xa0;; imprimez alors une nouvelle fiche.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Print it and lock it away, apart from the computer. Type it in place of the passphrase. Whoever has it can read everything in the plan.</source>
        <translation>Imprimez-le et gardez-le sous clé, loin de l’ordinateur. Il se saisit à la place de la phrase secrète. Quiconque le possède peut lire tout le plan.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
    </message>
    <message>
        <source>Recovery slip</source>
        <translation>Fiche de secours</translation>
    </message>
    <message>
        <source>Save the recovery slip</source>
        <translation>Enregistrer la fiche de secours</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>recovery</source>
        <translation>secours</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Make it longer</source>
        <translation>La prolonger</translation>
    </message>
    <message>
        <source>Show the lesson</source>
        <translation>Montrer la séance</translation>
    </message>
    <message>
        <source>To dates and venue…</source>
        <translation>Vers les dates et le lieu…</translation>
    </message>
    <message>
        <source>To the trainers…</source>
        <translation>Vers les formateurs…</translation>
    </message>
    <message>
        <source>Unlock it</source>
        <translation>La déverrouiller</translation>
    </message>
</context>
<context>
    <name>Replan</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) already taught stay.</source>
        <translation>
            <numerusform>%n séance déjà donnée reste inchangée.</numerusform>
            <numerusform>%n séances déjà données restent inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the message</source>
        <translation>&amp;Copier le message</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>À part&amp;ir du</translation>
    </message>
    <message>
        <source>&amp;Kept as</source>
        <translation>Inscrit c&amp;omme</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Ar&amp;rêter</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Que s’est-il passé</translation>
    </message>
    <message>
        <source>A day is lost</source>
        <translation>Une journée est perdue</translation>
    </message>
    <message>
        <source>A group arrives late</source>
        <translation>Un groupe arrive en retard</translation>
    </message>
    <message>
        <source>A room is closed</source>
        <translation>Une salle est fermée</translation>
    </message>
    <message>
        <source>A trainer arrives late</source>
        <translation>Un formateur arrive en retard</translation>
    </message>
    <message>
        <source>A trainer is away</source>
        <translation>Un formateur est absent</translation>
    </message>
    <message>
        <source>A venue is closed</source>
        <translation>Un lieu est fermé</translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept and p&amp;rint…</source>
        <translation>Accepter et i&amp;mprimer…</translation>
    </message>
    <message>
        <source>Accepting is one action, which undo takes back.</source>
        <translation>Accepter est une seule action, que l’on peut annuler.</translation>
    </message>
    <message>
        <source>An hour is expected here, such as 14:00.</source>
        <translation>Une heure est attendue ici, par exemple 14:00.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Choose who or what is missing.</source>
        <translation>Choisissez qui ou quoi manque.</translation>
    </message>
    <message>
        <source>Copy &amp;all messages</source>
        <translation>Copier &amp;tous les messages</translation>
    </message>
    <message>
        <source>Days away are kept without the reason: illness is nobody’s business.</source>
        <translation>Les absences sont inscrites sans motif&#xa0;: la maladie ne regarde personne.</translation>
    </message>
    <message>
        <source>E&amp;nter it in the plan too</source>
        <translation>I&amp;nscrire aussi dans le plan</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Locked, and in conflict: {lesson}. Unlock it, or agree with those concerned.</source>
        <translation>Verrouillée et en conflit&#xa0;: {lesson}. Déverrouillez-la, ou convenez-en avec les personnes concernées.</translation>
    </message>
    <message>
        <source>Looking for the fewest changes…</source>
        <translation>Recherche du moins de changements possible…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No lesson that is still to come is touched.</source>
        <translation>Aucune séance à venir n’est touchée.</translation>
    </message>
    <message>
        <source>No place: {lesson}. {reasons}</source>
        <translation>Sans place&#xa0;: {lesson}. {reasons}</translation>
    </message>
    <message>
        <source>R&amp;eason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Re-plan</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Reason in French</source>
        <translation>Motif en français</translation>
    </message>
    <message>
        <source>Say what happened. The program then looks for the fewest changes.</source>
        <translation>Indiquez ce qui s’est passé. Le programme cherche alors le moins de changements possible.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one of them.</source>
        <translation>Le dernier jour précède le premier. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>There a&amp;t</source>
        <translation>&amp;Sur place à</translation>
    </message>
    <message>
        <source>W&amp;ho or what</source>
        <translation>Q&amp;ui ou quoi</translation>
    </message>
    <message>
        <source>What began before {day}, {hour}, stays as it was.</source>
        <translation>Ce qui a commencé avant le {day}, {hour}, reste inchangé.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Qui prévenir</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans place</translation>
    </message>
</context>
<context>
    <name>Replanning</name>
    <message numerus="yes">
        <source>%n lesson(s) change</source>
        <translation>
            <numerusform>%n séance change</numerusform>
            <numerusform>%n séances changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a place</source>
        <translation>
            <numerusform>%n séance non placée</numerusform>
            <numerusform>%n séances non placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be told</source>
        <translation>
            <numerusform>%n à prévenir</numerusform>
            <numerusform>%n à prévenir</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
    <message>
        <source>Changes to the timetable for {name}</source>
        <translation>Changements de l’emploi du temps pour {name}</translation>
    </message>
    <message>
        <source>Day off by decree</source>
        <translation>Jour chômé par décret</translation>
    </message>
    <message>
        <source>The timetable of {code} has changed since. Re-plan it again.</source>
        <translation>L’emploi du temps de {code} a changé entre-temps. Relancez la replanification.</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>session</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>has a place now</source>
        <translation>désormais placée</translation>
    </message>
    <message>
        <source>has no place any more</source>
        <translation>n’a plus de place</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>no timetable changes less</source>
        <translation>changements réduits au minimum</translation>
    </message>
    <message>
        <source>not proven to be the fewest changes</source>
        <translation>nombre minimal de changements non prouvé</translation>
    </message>
    <message>
        <source>other interpreters</source>
        <translation>autres interprètes</translation>
    </message>
    <message>
        <source>other room</source>
        <translation>autre salle</translation>
    </message>
    <message>
        <source>other time</source>
        <translation>autre horaire</translation>
    </message>
    <message>
        <source>other trainers</source>
        <translation>autres formateurs</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>{code}: nothing needs to change</source>
        <translation>{code}&#xa0;: aucun changement nécessaire</translation>
    </message>
    <message>
        <source>{lesson} (group {groups})</source>
        <translation>{lesson} (groupe {groups})</translation>
    </message>
    <message>
        <source>{lesson}: does not take place ({old})</source>
        <translation>{lesson}&#xa0;: n’a pas lieu ({old})</translation>
    </message>
    <message>
        <source>{lesson}: {new}</source>
        <translation>{lesson}&#xa0;: {new}</translation>
    </message>
    <message>
        <source>{lesson}: {new} (before: {old})</source>
        <translation>{lesson}&#xa0;: {new} (avant&#xa0;: {old})</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Continued from above</source>
        <translation>Suite des textes coupés plus haut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Page {number} / {count}</source>
        <translation>Page {number} / {count}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>version {version} of {date}</source>
        <translation>version {version} du {date}</translation>
    </message>
    <message>
        <source>“{name}” was not saved. Choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: it is open in another program, or the folder is protected. Close it there or choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: le fichier est ouvert dans un autre programme ou le dossier est protégé. Fermez-le ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: its folder does not exist. Choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: le dossier n’existe pas. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: the disk is full. Free some space or choose another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été enregistré&#xa0;: le disque est plein. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>… continues below the table, note {number}</source>
        <translation>… suite sous le tableau, note {number}</translation>
    </message>
    <message>
        <source>… note {number}</source>
        <translation>… note {number}</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>&amp;Backups beside the plan, newest first</source>
        <translation>&amp;Sauvegardes à côté du plan, la plus récente d’abord</translation>
    </message>
    <message>
        <source>&amp;Passphrase, if the plan has one</source>
        <translation>&amp;Phrase secrète, si le plan en a une</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>C&amp;hoose the plan…</source>
        <translation>C&amp;hoisir le plan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No backups were found beside this plan.</source>
        <translation>Aucune sauvegarde n’a été trouvée à côté de ce plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The plan, or one of its backups</source>
        <translation>Le plan ou l’une de ses sauvegardes</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>{day}, {time} · {size} kB</source>
        <translation>{day}, {time} · {size} ko</translation>
    </message>
</context>
<context>
    <name>ResultLevel</name>
    <message>
        <source>objective</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>effet direct</translation>
    </message>
    <message>
        <source>output</source>
        <translation>produit</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>+ Indicator</source>
        <translation>+ Indicateur</translation>
    </message>
    <message>
        <source>+ Result</source>
        <translation>+ Résultat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Results framework</source>
        <translation>Cadre de résultats</translation>
    </message>
    <message>
        <source>Without a baseline no progress can be shown.</source>
        <translation>Sans valeur de référence, aucun progrès ne peut être montré.</translation>
    </message>
</context>
<context>
    <name>RiskStatus</name>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>mitigated</source>
        <translation>atténué</translation>
    </message>
    <message>
        <source>occurred</source>
        <translation>réalisé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
</context>
<context>
    <name>ScheduleDesk</name>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
</context>
<context>
    <name>ScheduleMenu</name>
    <message>
        <source>&amp;All lessons</source>
        <translation>&amp;Toutes les séances</translation>
    </message>
    <message>
        <source>&amp;How well they are met</source>
        <translation>&amp;Respect des préférences</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Re-plan…</source>
        <translation>&amp;Replanifier…</translation>
    </message>
    <message>
        <source>&amp;Why not…</source>
        <translation>Po&amp;urquoi pas…</translation>
    </message>
    <message>
        <source>Only the &amp;selected</source>
        <translation>Seulement les &amp;choisies</translation>
    </message>
    <message>
        <source>Only the &amp;unplaced</source>
        <translation>Seulement les &amp;non placées</translation>
    </message>
    <message>
        <source>Re&amp;lease this version</source>
        <translation>&amp;Diffuser cette version</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Placer</translation>
    </message>
</context>
<context>
    <name>ScheduleResult</name>
    <message numerus="yes">
        <source>%n lesson(s) left out</source>
        <translation>
            <numerusform>%n séance laissée de côté</numerusform>
            <numerusform>%n séances laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>How well the preferences are met</source>
        <translation>Respect des préférences</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Respectée</translation>
    </message>
    <message>
        <source>No lesson has a place yet, or no preference counts.</source>
        <translation>Aucune séance n’a encore de place, ou aucune préférence ne compte.</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Why not…</source>
        <translation>Pourquoi pas…</translation>
    </message>
    <message>
        <source>{level}, not kept</source>
        <translation>{level}, non respecté</translation>
    </message>
    <message>
        <source>{met} of {total}</source>
        <translation>{met} sur {total}</translation>
    </message>
    <message>
        <source>{wish} – must, not kept</source>
        <translation>{wish} – impératif, non respecté</translation>
    </message>
</context>
<context>
    <name>ScheduleRun</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>How well it was met</source>
        <translation>Respect des préférences</translation>
    </message>
    <message>
        <source>Keeping the best timetable…</source>
        <translation>Le meilleur emploi du temps est conservé…</translation>
    </message>
    <message>
        <source>Making the timetable…</source>
        <translation>Recherche d’un emploi du temps…</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>at most {share} from the best possible</source>
        <translation>à {share} au plus du meilleur possible</translation>
    </message>
    <message>
        <source>no better one exists</source>
        <translation>il n’en existe pas de meilleur</translation>
    </message>
    <message>
        <source>{placed} of {total} lessons placed</source>
        <translation>{placed} séances placées sur {total}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{wish} {percent}</source>
        <translation>{wish} {percent}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Rechercher partout (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>academy</source>
        <translation>académie</translation>
    </message>
    <message>
        <source>border police</source>
        <translation>police des frontières</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>société civile</translation>
    </message>
    <message>
        <source>government</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>international organization</source>
        <translation>organisation internationale</translation>
    </message>
    <message>
        <source>judiciary</source>
        <translation>pouvoir judiciaire</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipalité</translation>
    </message>
    <message>
        <source>police</source>
        <translation>police</translation>
    </message>
    <message>
        <source>prosecution</source>
        <translation>ministère public</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>Solving</name>
    <message>
        <source>There is no edition {codes} with dates in this plan. Known: {known}.</source>
        <translation>Ce plan n’a pas de session {codes} avec des dates. Sessions connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>best possible timetable</source>
        <translation>meilleur emploi du temps possible</translation>
    </message>
    <message>
        <source>good timetable</source>
        <translation>bon emploi du temps</translation>
    </message>
    <message>
        <source>incomplete timetable</source>
        <translation>emploi du temps incomplet</translation>
    </message>
    <message>
        <source>not all lessons can be placed</source>
        <translation>certaines séances ne peuvent pas être placées</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>{code}: the plan has changed while its timetable was being made, and they no longer fit together. Nothing was written. Schedule again.</source>
        <translation>{code}&#xa0;: le plan a changé pendant la recherche de l’emploi du temps, et ils ne vont plus ensemble. Rien n’a été écrit. Relancez le placement.</translation>
    </message>
    <message>
        <source>{code}: {status}, {placed} of {total} lessons placed, {seconds} s</source>
        <translation>{code}&#xa0;: {status}, {placed} séances placées sur {total}, {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>away ({why})</source>
        <translation>absent ({why})</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>has “{lesson}” until {time}</source>
        <translation>occupée par «&#xa0;{lesson}&#xa0;» jusqu’à {time}</translation>
    </message>
    <message>
        <source>not qualified</source>
        <translation>non qualifié</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en déplacement</translation>
    </message>
    <message>
        <source>teaches “{lesson}” until {time}</source>
        <translation>anime «&#xa0;{lesson}&#xa0;» jusqu’à {time}</translation>
    </message>
    <message numerus="yes">
        <source>too small for %n</source>
        <translation>
            <numerusform>trop petite pour&#xa0;%n personne</numerusform>
            <numerusform>trop petite pour&#xa0;%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>without the equipment needed</source>
        <translation>sans l’équipement nécessaire</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>analysis</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>appréciation</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>scanning</source>
        <translation>situation</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A file on this computer or a USB stick.</source>
        <translation>Un fichier sur cet ordinateur ou sur une clé USB.</translation>
    </message>
    <message>
        <source>A mission year with courses, people and a budget, all invented. Change what you like.</source>
        <translation>Une année de mission inventée, avec ses formations, ses personnes et son budget. Modifiez-y ce que vous voulez.</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>From the backups kept beside each plan.</source>
        <translation>À partir des sauvegardes conservées à côté de chaque plan.</translation>
    </message>
    <message>
        <source>Look at the sample plan</source>
        <translation>Découvrir le plan d’exemple</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Office, first year, languages, passphrase. Two minutes.</source>
        <translation>Bureau, année, langue, phrase secrète. Deux minutes.</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Plans you have opened will be listed here.</source>
        <translation>Les plans que vous avez ouverts apparaîtront ici.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Training, command courses and community policing, planned offline.</source>
        <translation>Formation, commandement et police de proximité, planifiés hors ligne.</translation>
    </message>
    <message>
        <source>{folder} (not found)</source>
        <translation>{folder} (introuvable)</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Backup: {when}</source>
        <translation>Sauvegarde&#xa0;: {when}</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Enregistré à {time}</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffré</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message numerus="yes">
        <source>%n edition(s) together</source>
        <translation>
            <numerusform>%n session seule</numerusform>
            <numerusform>%n sessions ensemble</numerusform>
        </translation>
    </message>
    <message>
        <source>Edition {code} is postponed or cancelled. Leave it out, or plan it again first.</source>
        <translation>La session {code} est reportée ou annulée. Laissez-la de côté, ou replanifiez-la d’abord.</translation>
    </message>
    <message>
        <source>Sharing no trainer, room or interpreter with the others on the same days, so that they could be scheduled alone as well: {codes}.</source>
        <translation>Sans formateur, salle ni interprète en commun avec les autres aux mêmes dates, et donc tout aussi faciles à traiter seules&#xa0;: {codes}.</translation>
    </message>
    <message>
        <source>The plan has changed while the timetables were being made, and they no longer fit together. Nothing was written. Schedule again.</source>
        <translation>Le plan a changé pendant l’établissement des emplois du temps, et ils ne concordent plus. Rien n’a été écrit. Relancez l’opération.</translation>
    </message>
    <message>
        <source>There is no edition {codes} in this plan. Known: {known}.</source>
        <translation>Ce plan ne contient pas de session {codes}. Sessions connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{editions}: {status}, {placed} of {total} lessons placed, {seconds} s</source>
        <translation>{editions}&#xa0;: {status}, {placed} séances placées sur {total}, {seconds} s</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n formateur</numerusform>
            <numerusform>%n formateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tous les groupes</translation>
    </message>
    <message>
        <source>Choose a lesson to see its facts and what is wrong with it.</source>
        <translation>Choisissez une séance pour voir ce qu’elle contient et ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Edition {code}</source>
        <translation>Session {code}</translation>
    </message>
    <message>
        <source>Every lesson has its place.</source>
        <translation>Toutes les séances sont placées.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Groupe {name}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Place in time</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Timetable shown</source>
        <translation>Emploi du temps affiché</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tous ensemble</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>{lesson} — Group {group}</source>
        <translation>{lesson} — Groupe {group}</translation>
    </message>
</context>
<context>
    <name>TimetableChanges</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Changes to the timetable</source>
        <translation>Changements de l’emploi du temps</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group: {name}</source>
        <translation>Groupe&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Interpreter: {name}</source>
        <translation>Interprète&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>No version of this timetable was released yet.</source>
        <translation>Aucune version de cet emploi du temps n’a encore été diffusée.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last version.</source>
        <translation>Rien n’a changé depuis la dernière version.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Room: {name}</source>
        <translation>Salle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Trainer: {name}</source>
        <translation>Formateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Qui prévenir</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>group {name}</source>
        <translation>groupe {name}</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sans place</translation>
    </message>
    <message>
        <source>since version {before}</source>
        <translation>depuis la version {before}</translation>
    </message>
    <message>
        <source>version {before} → version {after}</source>
        <translation>version {before} → version {after}</translation>
    </message>
</context>
<context>
    <name>TimetableDocument</name>
    <message numerus="yes">
        <source>%n lesson(s) still without a time</source>
        <translation>
            <numerusform>%n séance encore sans horaire</numerusform>
            <numerusform>%n séances encore sans horaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n formateur</numerusform>
            <numerusform>%n formateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>Pause-café</translation>
    </message>
    <message>
        <source>Edition {code}</source>
        <translation>Session {code}</translation>
    </message>
    <message>
        <source>Exercise, visit</source>
        <translation>Exercice, visite</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Opening, closing</source>
        <translation>Ouverture, clôture</translation>
    </message>
    <message>
        <source>Test, evaluation</source>
        <translation>Test, évaluation</translation>
    </message>
    <message>
        <source>This edition has neither dates nor lessons with a time.</source>
        <translation>Cette session n’a ni dates ni séances placées.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Timetable of the week</source>
        <translation>Emploi du temps de la semaine</translation>
    </message>
    <message>
        <source>group {names}</source>
        <translation>groupe {names}</translation>
    </message>
    <message>
        <source>groups {names}</source>
        <translation>groupes {names}</translation>
    </message>
    <message>
        <source>{hours} of training</source>
        <translation>{hours} de formation</translation>
    </message>
    <message>
        <source>{kind} interpretation {languages}</source>
        <translation>interprétation {kind} {languages}</translation>
    </message>
</context>
<context>
    <name>Timetables</name>
    <message>
        <source>Edition {code} has no dates yet. Enter its first and last day, then try again.</source>
        <translation>La session {code} n’a pas encore de dates. Indiquez son premier et son dernier jour, puis réessayez.</translation>
    </message>
    <message>
        <source>Edition {code} has no working day between its dates. Move it, or change the holidays.</source>
        <translation>La session {code} n’a aucun jour ouvrable entre ses dates. Déplacez-la ou modifiez les jours fériés.</translation>
    </message>
    <message>
        <source>The course of edition {code} has no lessons: there is nothing to schedule.</source>
        <translation>La formation de la session {code} n’a pas de séances&#xa0;: il n’y a rien à planifier.</translation>
    </message>
</context>
<context>
    <name>ToPlace</name>
    <message>
        <source>Drag it onto the grid, or press M and choose a place with the arrow keys</source>
        <translation>Glissez-la sur la grille, ou appuyez sur M et choisissez un créneau avec les flèches</translation>
    </message>
    <message>
        <source>Drag them onto the grid, or let the program place them.</source>
        <translation>Glissez-les sur la grille, ou laissez-les placer automatiquement.</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Interprètes</translation>
    </message>
    <message>
        <source>Let go here to take the lesson off the timetable.</source>
        <translation>Relâchez ici pour retirer la séance de l’emploi du temps.</translation>
    </message>
    <message>
        <source>Room use</source>
        <translation>Occupation des salles</translation>
    </message>
    <message>
        <source>Shades the hours in which the chosen lesson cannot have them</source>
        <translation>Grise les heures où la séance choisie ne peut pas en disposer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Trainer availability</source>
        <translation>Formateurs disponibles</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Best so far: {placed} of {total} lessons placed, {met} of the preferences met.</source>
        <translation>Le meilleur jusqu’ici&#xa0;: {placed} séances placées sur {total}, {met} des préférences respectées.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Lessons placed</source>
        <translation>Séances placées</translation>
    </message>
    <message>
        <source>Looking for the best timetables of all chosen editions…</source>
        <translation>Recherche des meilleurs emplois du temps de toutes les sessions choisies…</translation>
    </message>
    <message>
        <source>Nothing was scheduled</source>
        <translation>Aucun emploi du temps n’a été établi</translation>
    </message>
    <message>
        <source>Preferences met</source>
        <translation>Préférences respectées</translation>
    </message>
    <message>
        <source>Result by edition</source>
        <translation>Résultat par session</translation>
    </message>
    <message>
        <source>Schedule editions together</source>
        <translation>Établir ensemble les emplois du temps</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>{placed} of {total}</source>
        <translation>{placed} sur {total}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Retour à la liste (Échap)</translation>
    </message>
</context>
<context>
    <name>TrainerKind</name>
    <message>
        <source>international</source>
        <translation>international</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
</context>
<context>
    <name>TrainerLoad</name>
    <message>
        <source>Load by month</source>
        <translation>Charge par mois</translation>
    </message>
    <message>
        <source>Load by month, % of the days agreed</source>
        <translation>Charge par mois, en&#xa0;% des jours convenus</translation>
    </message>
    <message>
        <source>Load {year}</source>
        <translation>Charge en {year}</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>L’année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>L’année précédente</translation>
    </message>
    <message>
        <source>{used} of {capacity} days, {share}</source>
        <translation>{used} jours sur {capacity}, {share}</translation>
    </message>
</context>
<context>
    <name>TrainerRole</name>
    <message>
        <source>co-trainer</source>
        <translation>coformateur</translation>
    </message>
    <message>
        <source>lead trainer</source>
        <translation>formateur principal</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formateur</translation>
    </message>
</context>
<context>
    <name>TrainerSchedule</name>
    <message>
        <source>Course edition</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>No lesson is placed with this trainer in this year.</source>
        <translation>Aucune séance n’est placée avec ce formateur cette année.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of the month</source>
        <translation>Total du mois</translation>
    </message>
    <message>
        <source>Trainer’s schedule</source>
        <translation>Horaire du formateur</translation>
    </message>
    <message>
        <source>Trainer’s schedule {year}</source>
        <translation>Horaire du formateur {year}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>TrainerStatus</name>
    <message>
        <source>candidate</source>
        <translation>candidat</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>certifié</translation>
    </message>
    <message>
        <source>co-trainer</source>
        <translation>coformateur</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>master trainer</source>
        <translation>maître formateur</translation>
    </message>
</context>
<context>
    <name>Trainers</name>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Toutes origines</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Toutes matières</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>Free from</source>
        <translation>Libre du</translation>
    </message>
    <message>
        <source>Free until</source>
        <translation>Libre jusqu’au</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Leave, other duties, a late arrival: what is entered here is respected.</source>
        <translation>Congés, autres missions, arrivée tardive&#xa0;: ce qui est saisi ici est respecté.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>New trainer</source>
        <translation>Nouveau formateur</translation>
    </message>
    <message>
        <source>Not on the team of any edition yet. Teams are chosen on the page of an edition.</source>
        <translation>Encore dans aucune équipe. Les équipes se composent sur la page d’une session.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Re-plan…</source>
        <translation>Replanifier…</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The trainer cannot come: look for the fewest changes</source>
        <translation>Le formateur ne peut pas venir&#xa0;: chercher le moins de changements</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>What may this person teach? Only then is he or she offered for lessons.</source>
        <translation>Que peut enseigner cette personne&#xa0;? Elle n’est proposée que pour ces séances.</translation>
    </message>
    <message>
        <source>Who teaches: national and international trainers, what they are qualified for, and when they are away. Enter the first one; a name, or at first only a role, is enough.</source>
        <translation>Qui enseigne&#xa0;: formateurs nationaux et internationaux, leurs habilitations et leurs absences. Saisissez le premier&#xa0;; un nom, ou d’abord seulement une fonction, suffit.</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valable</translation>
    </message>
    <message>
        <source>{editions}; {lessons}; {hours}</source>
        <translation>{editions}&#xa0;; {lessons}&#xa0;; {hours}</translation>
    </message>
</context>
<context>
    <name>TrainingPlan</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Annual training plan</source>
        <translation>Plan annuel de formation</translation>
    </message>
    <message>
        <source>Annual training plan {year}</source>
        <translation>Plan annuel de formation {year}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>First quarter</source>
        <translation>Premier trimestre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Fourth quarter</source>
        <translation>Quatrième trimestre</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Lang.</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Part.</source>
        <translation>Partic.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation>Réf.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Second quarter</source>
        <translation>Deuxième trimestre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Third quarter</source>
        <translation>Troisième trimestre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total of the quarter</source>
        <translation>Total du trimestre</translation>
    </message>
    <message>
        <source>Total without dates</source>
        <translation>Total sans dates</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateurs</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Sans dates</translation>
    </message>
    <message>
        <source>Women, target</source>
        <translation>Femmes, cible</translation>
    </message>
    <message>
        <source>subject to funding</source>
        <translation>sous réserve de financement</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show the passphrase</source>
        <translation>&amp;Afficher la phrase secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Archived, it is no longer offered, but stays where it was used.</source>
        <translation>Une fois archivé, il n’est plus proposé, mais reste là où il a servi.</translation>
    </message>
    <message>
        <source>Still in use</source>
        <translation>Encore utilisé</translation>
    </message>
    <message>
        <source>{name} is used here and cannot be deleted without tearing holes into these plans.</source>
        <translation>{name} est utilisé ici et ne peut pas être supprimé sans trouer ces plans.</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>(without a name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Closures</source>
        <translation>Fermetures</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>It closes before it opens.</source>
        <translation>La fermeture précède l’ouverture.</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>Nothing takes place here yet.</source>
        <translation>Rien n’a encore lieu ici.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Repairs, elections, another booking: nothing is planned here at that time.</source>
        <translation>Travaux, élections, autre réservation&#xa0;: rien n’est prévu ici pendant ce temps.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>The end comes before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>This room belongs to another venue.</source>
        <translation>Cette salle appartient à un autre lieu.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Where courses and meetings take place: venues with their rooms, seats and equipment, and when they are closed. Enter the first one; a name is enough.</source>
        <translation>Où ont lieu cours et réunions&#xa0;: les lieux avec leurs salles, leurs places, leur équipement et leurs fermetures. Saisissez le premier&#xa0;; un nom suffit.</translation>
    </message>
    <message>
        <source>Where do lessons take place? Add at least one room with its seats.</source>
        <translation>Où ont lieu les séances&#xa0;? Ajoutez au moins une salle avec ses places.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>the whole venue</source>
        <translation>tout le lieu</translation>
    </message>
</context>
<context>
    <name>VersionStatus</name>
    <message>
        <source>adopted</source>
        <translation>adopté</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>en projet</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
</context>
<context>
    <name>VettingStatus</name>
    <message>
        <source>cleared</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non requise</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusée</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>demandée</translation>
    </message>
</context>
<context>
    <name>ViewChoice</name>
    <message>
        <source>All lessons</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Par groupe</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par salle</translation>
    </message>
    <message>
        <source>By trainer</source>
        <translation>Par formateur</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Ways to fix it</source>
        <translation>&amp;Comment y remédier</translation>
    </message>
    <message>
        <source>Apply: {way}</source>
        <translation>Appliquer&#xa0;: {way}</translation>
    </message>
    <message>
        <source>Find other places</source>
        <translation>Chercher d’autres places</translation>
    </message>
    <message>
        <source>Give to {people} (qualified, free)</source>
        <translation>Confier à {people} (qualifié, libre)</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <translation>Groupe {name}</translation>
    </message>
    <message>
        <source>Looking for ways…</source>
        <translation>Recherche de solutions…</translation>
    </message>
    <message>
        <source>Move to {when}</source>
        <translation>Déplacer au {when}</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>Autres places possibles</translation>
    </message>
    <message>
        <source>Place on {when}</source>
        <translation>Placer le {when}</translation>
    </message>
    <message>
        <source>Swap with {other} ({when})</source>
        <translation>Échanger avec {other} ({when})</translation>
    </message>
    <message>
        <source>Take the time of {other} ({when}), which goes to {other_when}</source>
        <translation>Prendre l’heure de {other} ({when}), qui passe au {other_when}</translation>
    </message>
    <message>
        <source>Teach each group apart: {parts}</source>
        <translation>Enseigner à chaque groupe séparément&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>The lesson is no longer in the plan.</source>
        <translation>La séance n’est plus dans le plan.</translation>
    </message>
    <message>
        <source>There is no way that breaks no rule</source>
        <translation>Aucune solution ne respecte toutes les règles</translation>
    </message>
    <message>
        <source>To be told: {names}</source>
        <translation>À prévenir&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Use {room} (free)</source>
        <translation>Utiliser {room} (libre)</translation>
    </message>
    <message>
        <source>With other interpreters</source>
        <translation>Avec d’autres interprètes</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Avec {people}</translation>
    </message>
    <message>
        <source>Without {others}</source>
        <translation>Sans {others}</translation>
    </message>
    <message>
        <source>a fuller day</source>
        <translation>une journée plus chargée</translation>
    </message>
    <message>
        <source>a hard topic after noon</source>
        <translation>un thème difficile l’après-midi</translation>
    </message>
    <message>
        <source>a topic twice on a day</source>
        <translation>un thème deux fois le même jour</translation>
    </message>
    <message>
        <source>after normal hours</source>
        <translation>après les heures habituelles</translation>
    </message>
    <message>
        <source>late on a short day</source>
        <translation>tard un jour court</translation>
    </message>
    <message>
        <source>leaves a gap in the day</source>
        <translation>laisse un trou dans la journée</translation>
    </message>
    <message>
        <source>no mixed pair of trainers</source>
        <translation>pas de binôme mixte de formateurs</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sans salle</translation>
    </message>
    <message>
        <source>nobody else affected</source>
        <translation>personne d’autre n’est touché</translation>
    </message>
    <message>
        <source>one more room for a group</source>
        <translation>une salle de plus pour un groupe</translation>
    </message>
    <message>
        <source>trainer load {before} → {after}</source>
        <translation>charge du formateur {before} → {after}</translation>
    </message>
    <message>
        <source>{group} on {when}</source>
        <translation>{group}&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{people} instead of {others}</source>
        <translation>{people} à la place de {others}</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Coffee</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Timetable, {days}</source>
        <translation>Emploi du temps, {days}</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>A day may have at most {time} of contact time.</source>
        <translation>Une journée compte au plus {time} de cours.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n interpreter(s) on {days}.</source>
        <translation>
            <numerusform>Ajoutez&#xa0;%n interprète ({days}).</numerusform>
            <numerusform>Ajoutez&#xa0;%n interprètes ({days}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trainer(s) for {topic} on {days}.</source>
        <translation>
            <numerusform>Ajoutez&#xa0;%n formateur pour «&#xa0;{topic}&#xa0;» ({days}).</numerusform>
            <numerusform>Ajoutez&#xa0;%n formateurs pour «&#xa0;{topic}&#xa0;» ({days}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n trainer(s) on {days}.</source>
        <translation>
            <numerusform>Ajoutez&#xa0;%n formateur ({days}).</numerusform>
            <numerusform>Ajoutez&#xa0;%n formateurs ({days}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow up to {time} of contact time on {days}.</source>
        <translation>Autorisez jusqu’à {time} de cours ({days}).</translation>
    </message>
    <message>
        <source>Allow {one} other rooms or trainers.</source>
        <translation>Autorisez d’autres salles ou formateurs pour «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>Closed or open for less than usual: {days}.</source>
        <translation>Fermé, ou ouvert moins longtemps que d’habitude&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Counting shows:</source>
        <translation>Le calcul montre&#xa0;:</translation>
    </message>
    <message>
        <source>Do without the time for the way between {one} and {other}.</source>
        <translation>Renoncez au temps de trajet entre {one} et {other}.</translation>
    </message>
    <message>
        <source>Get {one} free on {days}.</source>
        <translation>Libérez la salle&#xa0;: {one} ({days}).</translation>
    </message>
    <message>
        <source>Have {one} present on {days}.</source>
        <translation>Faites venir {one} ({days}).</translation>
    </message>
    <message>
        <source>Lessons must lie within the opening hours.</source>
        <translation>Les séances doivent tenir dans les heures d’ouverture.</translation>
    </message>
    <message>
        <source>Lessons need a room; there are only these: {people}.</source>
        <translation>Les séances ont besoin d’une salle&#xa0;; salles disponibles&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Lessons need interpreters; there are only these: {people}.</source>
        <translation>Les séances ont besoin d’interprètes&#xa0;; interprètes disponibles&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Lessons need {one}, which only these rooms have: {people}.</source>
        <translation>Les séances ont besoin de matériel ({one})&#xa0;; salles équipées&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Let other lessons come before the opening or after the closing: {one}.</source>
        <translation>Laissez d’autres séances précéder l’ouverture ou suivre la clôture&#xa0;: {one}.</translation>
    </message>
    <message>
        <source>Let {one} begin at any time.</source>
        <translation>Laissez «&#xa0;{one}&#xa0;» commencer à n’importe quelle heure.</translation>
    </message>
    <message>
        <source>Let {one} work more than {time} a day.</source>
        <translation>Laissez {one} travailler plus de {time} par jour.</translation>
    </message>
    <message>
        <source>Let {other} come before {one}.</source>
        <translation>Laissez «&#xa0;{other}&#xa0;» passer avant «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>Locked lessons break a rule among themselves: {lessons}.</source>
        <translation>Des séances verrouillées enfreignent une règle entre elles&#xa0;: {lessons}.</translation>
    </message>
    <message>
        <source>One of these would help:</source>
        <translation>L’une de ces mesures suffirait&#xa0;:</translation>
    </message>
    <message>
        <source>Stay open until {clock} on {days}.</source>
        <translation>Prolongez l’ouverture jusqu’à {clock} ({days}).</translation>
    </message>
    <message>
        <source>Teach also on {days}.</source>
        <translation>Ajoutez des jours de cours&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>The lessons on {one} need trainers qualified for it; there are only these: {people}.</source>
        <translation>Les séances (thème&#xa0;: {one}) demandent des formateurs qualifiés&#xa0;; formateurs disponibles&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>The way between {one} and {other} takes {time}.</source>
        <translation>Le trajet entre {one} et {other} prend {time}.</translation>
    </message>
    <message>
        <source>There are only these days: {days}.</source>
        <translation>Seuls jours possibles&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>These cannot hold together:</source>
        <translation>Ceci ne peut être tenu à la fois&#xa0;:</translation>
    </message>
    <message>
        <source>Unlock {one}.</source>
        <translation>Déverrouillez «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Use %n more room(s) of {seats} seats on {days}.</source>
        <translation>
            <numerusform>Prévoyez&#xa0;%n salle supplémentaire de {seats} places ({days}).</numerusform>
            <numerusform>Prévoyez&#xa0;%n salles supplémentaires de {seats} places ({days}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n more room(s) of {seats} seats with {topic} on {days}.</source>
        <translation>
            <numerusform>Prévoyez&#xa0;%n salle supplémentaire de {seats} places, avec {topic} ({days}).</numerusform>
            <numerusform>Prévoyez&#xa0;%n salles supplémentaires de {seats} places, avec {topic} ({days}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Without that, these lessons find no place:</source>
        <translation>Sans cela, ces séances restent sans place&#xa0;:</translation>
    </message>
    <message>
        <source>no certain topic</source>
        <translation>aucun en particulier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>{code}: all lessons can be placed.</source>
        <translation>{code}&#xa0;: toutes les séances trouvent place.</translation>
    </message>
    <message>
        <source>{code}: no timetable of all lessons was found in the time given.</source>
        <translation>{code}&#xa0;: aucun emploi du temps complet n’a été trouvé dans le temps imparti.</translation>
    </message>
    <message>
        <source>{code}: not all lessons can be placed together.</source>
        <translation>{code}&#xa0;: toutes les séances ne peuvent trouver place ensemble.</translation>
    </message>
    <message>
        <source>{code}: stopped.</source>
        <translation>{code}&#xa0;: arrêté.</translation>
    </message>
    <message>
        <source>{number} participants together need as many seats, which only these rooms have: {people}.</source>
        <translation>{number} participants réunis demandent autant de places&#xa0;; salles assez grandes&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>{one} comes after all other lessons of its groups.</source>
        <translation>«&#xa0;{one}&#xa0;» suit toutes les autres séances de ses groupes.</translation>
    </message>
    <message>
        <source>{one} comes before all other lessons of its groups.</source>
        <translation>«&#xa0;{one}&#xa0;» précède toutes les autres séances de ses groupes.</translation>
    </message>
    <message>
        <source>{one} comes before {other}.</source>
        <translation>«&#xa0;{one}&#xa0;» précède «&#xa0;{other}&#xa0;».</translation>
    </message>
    <message>
        <source>{one} interprets at most {time} a day.</source>
        <translation>{one} interprète au plus {time} par jour.</translation>
    </message>
    <message>
        <source>{one} is away on {days}.</source>
        <translation>Groupe absent&#xa0;: {one} ({days}).</translation>
    </message>
    <message>
        <source>{one} is away or occupied on {days}.</source>
        <translation>{one} n’est pas disponible ({days}).</translation>
    </message>
    <message>
        <source>{one} is locked on {days} at {clock}.</source>
        <translation>«&#xa0;{one}&#xa0;» est verrouillée ({days} à {clock}).</translation>
    </message>
    <message>
        <source>{one} is taken on {days}.</source>
        <translation>Salle occupée&#xa0;: {one} ({days}).</translation>
    </message>
    <message>
        <source>{one} may only be held in certain rooms.</source>
        <translation>«&#xa0;{one}&#xa0;» ne peut avoir lieu que dans certaines salles.</translation>
    </message>
    <message>
        <source>{one} may only be taught by certain trainers.</source>
        <translation>Seuls certains formateurs peuvent donner «&#xa0;{one}&#xa0;».</translation>
    </message>
    <message>
        <source>{one} may only begin at certain times.</source>
        <translation>«&#xa0;{one}&#xa0;» ne peut commencer qu’à certaines heures.</translation>
    </message>
    <message>
        <source>{one} teaches at most {time} a day.</source>
        <translation>{one} enseigne au plus {time} par jour.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Counting shows</source>
        <translation>Le décompte montre</translation>
    </message>
    <message>
        <source>Look no further</source>
        <translation>Ne pas chercher plus loin</translation>
    </message>
    <message>
        <source>Looking for the reason…</source>
        <translation>Recherche de la raison…</translation>
    </message>
    <message>
        <source>One of these would give all lessons a place</source>
        <translation>Une de ces mesures donnerait une place à toutes les séances</translation>
    </message>
    <message>
        <source>Schedule again</source>
        <translation>Placer de nouveau</translation>
    </message>
    <message>
        <source>These cannot hold together</source>
        <translation>Ceci ne peut pas aller ensemble</translation>
    </message>
    <message>
        <source>Until then, these lessons find no place</source>
        <translation>D’ici là, ces séances ne trouvent pas de place</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>About PolicePlanner</source>
        <translation>À propos de PolicePlanner</translation>
    </message>
    <message>
        <source>Backup made: {file}</source>
        <translation>Sauvegarde créée&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>Changement de la phrase secrète…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Do not work on with it. Restore the newest good backup; this file is kept beside it.</source>
        <translation>Ne continuez pas à travailler avec ce fichier. Restaurez la dernière sauvegarde saine&#xa0;; ce fichier sera conservé à côté d’elle.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Making the timetables of the sample…</source>
        <translation>Préparation des emplois du temps de l’exemple…</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The file is sound.
Every page and every link between records was checked.</source>
        <translation>Le fichier est sain.
Toutes les pages et tous les liens entre les éléments ont été vérifiés.</translation>
    </message>
    <message>
        <source>The passphrase is changed, also that of the backups.</source>
        <translation>La phrase secrète est changée, aussi celle des sauvegardes.</translation>
    </message>
    <message>
        <source>This plan has no passphrase, so there is nothing to lock it with.</source>
        <translation>Ce plan n’a pas de phrase secrète&#xa0;: il n’y a rien pour le verrouiller.</translation>
    </message>
    <message>
        <source>Training, command courses and community policing, planned offline. Apache License 2.0.</source>
        <translation>Formation, commandement et police de proximité, planifiés hors ligne. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window, which has come to the front.</source>
        <translation>«&#xa0;{file}&#xa0;» est ouvert dans une autre fenêtre, qui est passée au premier plan.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>A seat for everybody</source>
        <translation>Une place assise pour chacun</translation>
    </message>
    <message>
        <source>Compact days</source>
        <translation>Journées compactes</translation>
    </message>
    <message>
        <source>Even days</source>
        <translation>Journées équilibrées</translation>
    </message>
    <message>
        <source>Even load of trainers</source>
        <translation>Charge équilibrée des formateurs</translation>
    </message>
    <message>
        <source>Hard topics in the morning</source>
        <translation>Thèmes difficiles le matin</translation>
    </message>
    <message>
        <source>Mixed pairs of international and national trainers</source>
        <translation>Binômes de formateurs internationaux et nationaux</translation>
    </message>
    <message>
        <source>No late Friday</source>
        <translation>Pas de vendredi tardif</translation>
    </message>
    <message>
        <source>No late end of the day</source>
        <translation>Pas de fin de journée tardive</translation>
    </message>
    <message>
        <source>No lesson alone</source>
        <translation>Pas de séance isolée</translation>
    </message>
    <message>
        <source>Same room for a group</source>
        <translation>Même salle pour un groupe</translation>
    </message>
    <message>
        <source>Same room for a series</source>
        <translation>Même salle pour une série</translation>
    </message>
    <message>
        <source>Series spread over the days</source>
        <translation>Séries réparties sur les jours</translation>
    </message>
    <message>
        <source>Topics spread over the days</source>
        <translation>Thèmes répartis sur les jours</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>must</source>
        <translation>impératif</translation>
    </message>
    <message>
        <source>never mind</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>slightly</source>
        <translation>un peu</translation>
    </message>
    <message>
        <source>somewhat</source>
        <translation>assez</translation>
    </message>
    <message>
        <source>very important</source>
        <translation>très important</translation>
    </message>
    <message>
        <source>{wish}: {met} of {total}, {percent} ({level})</source>
        <translation>{wish}&#xa0;: {met} sur {total}, {percent} ({level})</translation>
    </message>
    <message>
        <source>{wish}: {met} of {total}, {percent} ({level}, not kept)</source>
        <translation>{wish}&#xa0;: {met} sur {total}, {percent} ({level}, non respecté)</translation>
    </message>
</context>
<context>
    <name>WishesPanel</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n thème</numerusform>
            <numerusform>%n thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>A group stays in one room as far as possible.</source>
        <translation>Un groupe reste autant que possible dans la même salle.</translation>
    </message>
    <message>
        <source>All editions</source>
        <translation>Toutes les sessions</translation>
    </message>
    <message>
        <source>Hard topics</source>
        <translation>Thèmes difficiles</translation>
    </message>
    <message>
        <source>Lessons on these topics begin before noon.</source>
        <translation>Les séances sur ces thèmes commencent avant midi.</translation>
    </message>
    <message>
        <source>No free block between two lessons of a group on the same day.</source>
        <translation>Pas de bloc libre entre deux séances d’un groupe le même jour.</translation>
    </message>
    <message>
        <source>No trainer teaches much more than the others.</source>
        <translation>Aucun formateur n’enseigne beaucoup plus que les autres.</translation>
    </message>
    <message>
        <source>Preferences for timetables</source>
        <translation>Préférences des emplois du temps</translation>
    </message>
    <message>
        <source>Take over those of all editions</source>
        <translation>Reprendre celles de toutes les sessions</translation>
    </message>
    <message>
        <source>The day of a group ends at this time at the latest.</source>
        <translation>La journée d’un groupe finit au plus tard à cette heure.</translation>
    </message>
    <message>
        <source>The days of a group are about equally long.</source>
        <translation>Les journées d’un groupe sont à peu près aussi longues.</translation>
    </message>
    <message>
        <source>The last day before the weekend ends at this time at the latest, for the way home.</source>
        <translation>Le dernier jour avant le week-end finit au plus tard à cette heure, pour la route du retour.</translation>
    </message>
    <message>
        <source>The lessons of a module are spread over the days.</source>
        <translation>Les séances d’un module sont réparties sur les jours.</translation>
    </message>
    <message>
        <source>These hold for every edition that has none of its own.</source>
        <translation>Elles valent pour toute session qui n’en a pas de propres.</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>This edition has preferences of its own.</source>
        <translation>Cette session a ses propres préférences.</translation>
    </message>
    <message>
        <source>Those of all editions hold here; a change makes this edition’s own.</source>
        <translation>Celles de toutes les sessions valent ici&#xa0;; un changement les rend propres à cette session.</translation>
    </message>
    <message>
        <source>Where two trainers teach together, one is international and one national.</source>
        <translation>Quand deux formateurs enseignent ensemble, l’un est international et l’autre national.</translation>
    </message>
    <message>
        <source>{wish}, time</source>
        <translation>{wish}, heure</translation>
    </message>
</context>
<context>
    <name>YearCalendar</name>
    <message>
        <source>(no title yet)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Ramadan (reckoned)</source>
        <translation>Ramadan (calculé)</translation>
    </message>
    <message>
        <source>Summer weeks</source>
        <translation>Semaines d’été</translation>
    </message>
    <message>
        <source>Without a field of action</source>
        <translation>Sans domaine d’action</translation>
    </message>
    <message>
        <source>Without a programme</source>
        <translation>Sans programme</translation>
    </message>
    <message>
        <source>Without a venue</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <source>Without dates</source>
        <translation>Sans dates</translation>
    </message>
    <message>
        <source>Without trainers</source>
        <translation>Sans formateur</translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n activité</numerusform>
            <numerusform>%n activités</numerusform>
        </translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1re</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4e</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5e</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6e</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Calendrier {year}</translation>
    </message>
    <message>
        <source>Conflict: {what}</source>
        <translation>Conflit&#xa0;: {what}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et&#xa0;%n autre</numerusform>
            <numerusform>… et&#xa0;%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearList</name>
    <message>
        <source>Activities of the year</source>
        <translation>Activités de l’année</translation>
    </message>
    <message>
        <source>Nothing is planned in this year yet.</source>
        <translation>Rien n’est encore planifié pour cette année.</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
</context>
<context>
    <name>YearLoad</name>
    <message>
        <source>No week is overfull.</source>
        <translation>Aucune semaine n’est surchargée.</translation>
    </message>
    <message>
        <source>Trainer-days used per week</source>
        <translation>Jours-formateurs mobilisés par semaine</translation>
    </message>
    <message>
        <source>Week {number}, from {day}: {used} of {capacity} trainer-days</source>
        <translation>Semaine {number}, à partir du {day}&#xa0;: {used} jours-formateurs sur {capacity}</translation>
    </message>
    <message>
        <source>capacity {days}</source>
        <translation>capacité {days}</translation>
    </message>
    <message>
        <source>overfull</source>
        <translation>surchargée</translation>
    </message>
</context>
<context>
    <name>YearMoves</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>in the wrong order with {activities}</source>
        <translation>dans le mauvais ordre par rapport à {activities}</translation>
    </message>
    <message>
        <source>in weeks better left free</source>
        <translation>pendant des semaines à laisser libres si possible</translation>
    </message>
    <message>
        <source>nominations and vetting need until {day}</source>
        <translation>les candidatures et les vérifications demandent jusqu’au {day}</translation>
    </message>
    <message>
        <source>too close to {activities}</source>
        <translation>trop proche de {activities}</translation>
    </message>
    <message>
        <source>{trainer} has more working days than agreed in a month</source>
        <translation>{trainer} dépasse le nombre de jours convenu par mois</translation>
    </message>
    <message>
        <source>{trainer} is away on {day}</source>
        <translation>{trainer} est en absence le {day}</translation>
    </message>
    <message>
        <source>{trainer} teaches elsewhere: {activities}</source>
        <translation>{trainer} enseigne ailleurs&#xa0;: {activities}</translation>
    </message>
    <message>
        <source>{venue} is closed on {day}</source>
        <translation>{venue}&#xa0;: fermé le {day}</translation>
    </message>
    <message>
        <source>{venue} is taken by {activities}</source>
        <translation>{venue}&#xa0;: déjà pris par {activities}</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>best possible year plan</source>
        <translation>meilleur plan annuel possible</translation>
    </message>
    <message>
        <source>incomplete year plan</source>
        <translation>plan annuel incomplet</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>not all activities can take place as asked</source>
        <translation>toutes les activités ne peuvent pas avoir lieu comme demandé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>valid year plan</source>
        <translation>plan annuel valable</translation>
    </message>
    <message>
        <source>{activity}: finds no dates and stays as it is</source>
        <translation>{activity}&#xa0;: ne trouve pas de dates et reste en l’état</translation>
    </message>
    <message>
        <source>{year}: {status}, {placed} of {total} activities placed, {seconds} s</source>
        <translation>{year}&#xa0;: {status}, {placed} activités placées sur {total}, {seconds}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>YearPlanning</name>
    <message numerus="yes">
        <source>%n activity(ies) placed so far</source>
        <translation>
            <numerusform>%n activité placée jusqu’ici</numerusform>
            <numerusform>%n activités placées jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept ({count})</source>
        <translation>Accepter ({count})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce volet</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Look for dates</source>
        <translation>Chercher des dates</translation>
    </message>
    <message>
        <source>Looking for dates…</source>
        <translation>Recherche de dates…</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planifier l’année</translation>
    </message>
    <message>
        <source>Planning the year…</source>
        <translation>Planification de l’année…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Changements proposés</translation>
    </message>
    <message>
        <source>Stop and keep the best</source>
        <translation>Arrêter et garder le meilleur</translation>
    </message>
    <message>
        <source>Writing the year…</source>
        <translation>Enregistrement de l’année…</translation>
    </message>
</context>
<context>
    <name>YearReason</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>These activities wait for each other: {activities}.</source>
        <translation>Ces activités s’attendent les unes les autres&#xa0;: {activities}.</translation>
    </message>
    <message>
        <source>What is fixed breaks a rule already: {activities}.</source>
        <translation>Ce qui est fixé enfreint déjà une règle&#xa0;: {activities}.</translation>
    </message>
    <message>
        <source>{activities}: no day of the year is far enough ahead and leaves enough working days.</source>
        <translation>{activities}&#xa0;: aucun jour de l’année n’est assez éloigné tout en laissant assez de jours ouvrables.</translation>
    </message>
    <message>
        <source>{activities}: on {blocked} of {days} possible days, no venue is free.</source>
        <translation>{activities}&#xa0;: pour {blocked} des {days} jours possibles, aucun lieu n’est libre.</translation>
    </message>
    <message>
        <source>{activities}: on {blocked} of {days} possible days, the budget of the quarter is used up.</source>
        <translation>{activities}&#xa0;: pour {blocked} des {days} jours possibles, le budget du trimestre est épuisé.</translation>
    </message>
    <message>
        <source>{activities}: on {blocked} of {days} possible days, too few trainers are free.</source>
        <translation>{activities}&#xa0;: pour {blocked} des {days} jours possibles, trop peu de formateurs sont libres.</translation>
    </message>
    <message>
        <source>{activities}: on {blocked} of {days} possible days, what it depends on or serves forbids it.</source>
        <translation>{activities}&#xa0;: pour {blocked} des {days} jours possibles, une activité dont elle dépend, ou qui dépend d’elle, s’y oppose.</translation>
    </message>
    <message>
        <source>{activities}: too few trainers are qualified.</source>
        <translation>{activities}&#xa0;: trop peu de formateurs sont qualifiés.</translation>
    </message>
    <message>
        <source>{activities}: {blocked} of {days} possible days are too close to another edition of the course.</source>
        <translation>{activities}&#xa0;: {blocked} des {days} jours possibles sont trop proches d’une autre session de la même formation.</translation>
    </message>
</context>
<context>
    <name>YearTools</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>By field of action</source>
        <translation>Par domaine d’action</translation>
    </message>
    <message>
        <source>By programme</source>
        <translation>Par programme</translation>
    </message>
    <message>
        <source>By trainer</source>
        <translation>Par formateur</translation>
    </message>
    <message>
        <source>By venue</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Copy this year to the next, and compare the two</source>
        <translation>Copier cette année vers la suivante et comparer les deux</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Next year…</source>
        <translation>Année suivante…</translation>
    </message>
    <message>
        <source>Print the annual training plan…</source>
        <translation>Imprimer le plan annuel de formation…</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer l’affichage</translation>
    </message>
    <message>
        <source>Save what is shown for Excel…</source>
        <translation>Enregistrer l’affichage pour Excel…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Saving the calendar…</source>
        <translation>Enregistrement du calendrier…</translation>
    </message>
    <message>
        <source>Show the same activities as a table</source>
        <translation>Afficher les mêmes activités en tableau</translation>
    </message>
    <message>
        <source>Types shown</source>
        <translation>Types affichés</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Échelle</translation>
    </message>
</context>
<context>
    <name>YearTray</name>
    <message>
        <source>Drag into the calendar, or press Enter for the first free days.</source>
        <translation>Glissez dans le calendrier, ou appuyez sur Entrée pour les premiers jours libres.</translation>
    </message>
    <message>
        <source>Without dates: {count}</source>
        <translation>Sans dates&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>YearWishes</name>
    <message>
        <source>After a loss: as few changes as can be, also of what is approved.</source>
        <translation>Après une perte&#xa0;: le moins de changements possible, y compris dans ce qui est approuvé.</translation>
    </message>
    <message>
        <source>Best dates</source>
        <translation>Meilleures dates</translation>
    </message>
    <message>
        <source>Budget quarter {number}, €</source>
        <translation>Budget trimestre {number},&#xa0;€</translation>
    </message>
    <message>
        <source>Days between two editions</source>
        <translation>Jours entre deux sessions</translation>
    </message>
    <message>
        <source>Days for nominations</source>
        <translation>Jours pour les candidatures</translation>
    </message>
    <message>
        <source>Days of a trainer per month</source>
        <translation>Jours par formateur et par mois</translation>
    </message>
    <message>
        <source>Keep all that has dates</source>
        <translation>Garder tout ce qui a des dates</translation>
    </message>
    <message>
        <source>Keep the chosen activity</source>
        <translation>Garder l’activité choisie</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Seconds to look</source>
        <translation>Secondes de recherche</translation>
    </message>
    <message>
        <source>Summer free from</source>
        <translation>Été libre dès le</translation>
    </message>
    <message>
        <source>Summer free until</source>
        <translation>Été libre jusqu’au</translation>
    </message>
    <message>
        <source>What is approved or confirmed, campaigns, and lessons you locked stay.</source>
        <translation>Restent en place&#xa0;: ce qui est approuvé ou confirmé, les campagnes, et les séances que vous avez verrouillées.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
</TS>
