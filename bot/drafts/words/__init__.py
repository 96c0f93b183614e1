"""The words of the families that need many, apart from what is done with them."""
