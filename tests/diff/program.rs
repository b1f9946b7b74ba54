// Uses everything of the first crate, the way its users are told to.

use api::types::{Animal, Filter, Mood, NewPet, Order, Pair, PairOther, PairRight, Part, Pet, Problem};

/// What the program makes of two types that it tells apart.
struct Mine;

impl From<PairRight> for Mine {
    fn from(_: PairRight) -> Self {
        Self
    }
}

impl From<PairOther> for Mine {
    fn from(_: PairOther) -> Self {
        Self
    }
}

/// Of a call whose failures nobody described when this was written.
async fn passed_on(client: &api::Client, new: &NewPet) -> Result<Pet, api::Error> {
    Ok(client.pets().create_pet(new).await?)
}

async fn all(client: &api::Client) -> Result<(), Box<dyn std::error::Error>> {
    let limit: i32 = 3;
    let found: Vec<Pet> = client.pets().list_pets("dog").limit(limit).order(Order::Desc).await?;
    for Pet { id, name, mood, .. } in found {
        let _: (i64, String) = (id, name);
        match mood {
            Some(Mood::Good | Mood::Bad | Mood::Odd) | None => {}
            Some(other) => println!("{other}"),
        }
    }
    match client.pets().list_pets("dog").order(Order::None).await {
        Err(api::Error::Api(api::pets::ListPetsError::NotFound(reply))) => {
            let problem: Problem = reply.body;
            let _: String = problem.message;
        }
        other => drop(other),
    }
    let new = NewPet { age: Some(3), ..NewPet::new("Rex") };
    let made: Pet = passed_on(client, &new).await?;
    // A reference to a box is as good as one to what is in it.
    let boxed = Box::new(NewPet::new("Max"));
    let other: Pet = client.pets().create_pet(&boxed).await?;
    println!("{} {}", made.id, other.id);
    let filter = Filter { name: Some("a".to_owned()), tags: Some(Vec::new()), ..Filter::default() };
    let call: api::Call<api::pets::ChangePet> = client.pets().change_pet("1").body(&filter);
    let _: () = call.await?;
    match client.pets().get_pet("1").await? {
        Animal::Cat(cat) => println!("{}", cat.lives),
        Animal::Dog(dog) => println!("{}", dog.tricks),
        _ => {}
    }
    let note = api::pets::AddNoteBodyForm::Text("hello");
    match client.pets().add_note(note).await? {
        api::pets::AddNoteOutput::Ok(pet) => println!("{}", pet.name),
        api::pets::AddNoteOutput::NonAuthoritative(problem) => println!("{}", problem.message),
        _ => {}
    }
    // A body of a type that no other form of it has is given as it is.
    drop(client.pets().add_note(&filter).await?);
    let part = Part { photo: Some(api::runtime::File::from("bytes".as_bytes().to_vec())), ..Part::new("tail", 3) };
    let pair: Pair = client.pets().add_part("1", 7, &part).x_trace("t").await?;
    // Both sides are one type under two names.
    let sides: [Option<PairRight>; 2] = [pair.left, pair.right];
    println!("{}", sides.len());
    let all: Vec<Mine> = sides.into_iter().flatten().map(Mine::from).chain(pair.other.map(Mine::from)).collect();
    println!("{}", all.len());
    Ok(())
}

fn main() {
    let _ = all;
}
