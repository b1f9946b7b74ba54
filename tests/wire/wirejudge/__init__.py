"""Calls every operation of every spec through the generated clients and has others judge them."""
