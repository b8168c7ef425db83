// Command peil measures how mature the information security and privacy work of
// a school is, and gives it a prioritised action plan.
package main

import "peil/command"

func main() { command.Main() }
