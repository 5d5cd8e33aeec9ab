"""Plan police training, command courses and community policing in one offline file."""

__version__ = "0.1.0"
