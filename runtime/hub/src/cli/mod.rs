//! x
pub fn main(){}
pub fn run(){}