"""Steps that bring plan files of earlier versions to the present form."""
