"""Transactions, fields and connections that are safe on SQLite and on PostgreSQL."""
