"""Porte-voix decides here, and never touches the outside."""
