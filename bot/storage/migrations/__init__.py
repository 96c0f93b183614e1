"""How the tables came to be, one step a file, made by the ORM and only ever added to."""
