"""What users do that takes more than one record."""
