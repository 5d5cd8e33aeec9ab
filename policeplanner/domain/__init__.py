"""What things are and what must hold: mapped classes with their rules."""
