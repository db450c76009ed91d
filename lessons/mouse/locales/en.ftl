# Translator: Passerelle
# Reviewer: none yet

pack-title = The mouse
pack-about = Click, drag, scroll, tick: the hand learns gently.

lesson-click = One click, two clicks
lesson-two-buttons = The two buttons
lesson-drag-and-scroll = Drag and scroll
lesson-everyday = Every day

### One click, two clicks

first-clicks = Click each block. Take your time.
    .title = First clicks
    .hint-1 = Lay your hand flat. The first finger presses the left button.
    .hint-2 = Touchpad: slide one finger, then tap once. The arrow follows your finger.
    .hint-3 = Left-handed: put the mouse on the left. The computer can swap the buttons.
    .why = One click is enough to press a button or follow a link.
around-the-house = Go round the house. Click what is asked.
    .title = Round the house
    .hint-1 = First bring the arrow onto the word. Then click.
    .hint-2 = The mouse reaches the edge of the table? Lift it and put it back.
    .why = The arrow goes where you want. The click comes after.
    .door = Door
    .lamp = Lamp
    .window = Window
    .radio = Radio
    .kettle = Kettle
first-doubles = Double-click each block: two clicks close together.
    .title = Double-click
    .hint-1 = Tick-tick: two clicks in a row, with a quiet hand.
    .hint-2 = The wrist rests. Only the first finger moves.
    .hint-3 = Touchpad: tap twice with the tip of your finger.
    .why = A double-click opens a folder, a document, a photo.
one-or-two = One click or two? Read what is asked, then click.
    .title = One click or two
    .hint-1 = One click presses. Two clicks open.
    .hint-2 = On a button or a link, one click is always enough.
    .why = Folders and photos open with two clicks. Buttons and links need one.
    .button = Button
    .folder = Folder
    .link = Link
    .song = Song
    .box = Box
    .photo = Photo

### The two buttons

first-right-clicks = Click each block with the right button.
    .title = Right-click
    .hint-1 = The middle finger presses the right button, once.
    .hint-2 = Touchpad: tap with two fingers at the same time.
    .hint-3 = Buttons swapped for a left hand? Then it is the left one.
    .why = A right-click asks: what can be done with this?
what-can-be-done = A right-click opens a menu. Choose what is asked in it.
    .title = What can be done with it?
    .hint-1 = Right-click first. The menu stays open: read it calmly.
    .hint-2 = In the menu, an ordinary click is enough.
    .hint-3 = A click beside the menu closes it. Nothing is lost.
    .why = You look for a command? A right-click often shows it.
    .photo = Photo of Nour
    .letter = Letter
    .song = Song
    .open = Open
    .copy = Copy
    .rename = Rename
    .print = Print
which-button = One click, two clicks, right-click: follow the picture of the mouse.
    .title = Which button?
    .hint-1 = The button that is lit in the picture is the one to press.
    .hint-2 = “x 2” in the picture means: two clicks close together.
    .why = Now your hand knows the three clicks.

### Drag and scroll

first-drags = Drag each block into its frame.
    .title = Drag and drop
    .hint-1 = Press the button on the block and keep it down.
    .hint-2 = Move to the frame, button down. Let go only there.
    .hint-3 = Touchpad: tap twice, leave the finger there, and slide.
    .why = To drag is to take with the mouse and put down elsewhere.
tidy-up = Tidy up: drag each thing to its place.
    .title = Tidy up
    .hint-1 = Keep the button down from start to end.
    .hint-2 = The place looks different when you are over it. Let go then.
    .why = Putting papers in a folder is the same movement.
    .letter = Letter
    .drawer = Drawer
    .apple = Apple
    .basket = Basket
    .keys = Keys
    .bag = Bag
    .plate = Plate
    .cupboard = Cupboard
bus-stops = The list of stops is long. Find the stop that is asked.
    .title = The bus stops
    .hint-1 = Turn the wheel, between the two buttons.
    .hint-2 = Touchpad: slide two fingers together, up or down.
    .hint-3 = The bar beside the list says where you are.
    .why = You go through long pages and long lists like this.
    .station = Station
    .school = School
    .market = Market
    .bakery = Bakery
    .church = Church
    .park = Park
    .bridge = Bridge
    .post-office = Post office
    .town-hall = Town hall
    .hospital = Hospital
    .library = Library
    .pool = Swimming pool
    .museum = Museum
    .theatre = Theatre
    .stadium = Stadium
    .cinema = Cinema
    .forest = Forest
    .terminus = Last stop

### Every day

shopping-list = Prepare the shopping list: tick what is asked.
    .title = Shopping
    .hint-1 = A click on the word or its box sets the tick.
    .hint-2 = A second click in the same place takes it away.
    .why = Square boxes: you may tick several.
    .apples = Apples
    .bread = Bread
    .eggs = Eggs
    .milk = Milk
    .rice = Rice
    .soap = Soap
    .tea = Tea
day-and-month = Choose the day, then the month in the list that opens.
    .title = The day and the month
    .hint-1 = Circles: only one choice is possible.
    .hint-2 = Click the closed list. Then it shows all the months.
    .why = Forms often ask for a date like this.
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .january = January
    .february = February
    .march = March
    .april = April
    .may = May
    .june = June
    .july = July
    .august = August
    .september = September
    .october = October
    .november = November
    .december = December
select-in-a-letter = Select in the letter what is asked.
    .title = Select text
    .hint-1 = A double-click on a word selects the whole word.
    .hint-2 = Several words: press at the start, drag, let go at the end.
    .hint-3 = A click beside takes the selection away. Then try again calmly.
    .why = What is selected can be copied, or deleted.
    .text =
        Hello Olena,
        the street party is on Saturday afternoon.
        We will be in the public garden.
        My number: 01 99 00 42 17.
        See you soon, Moussa
    .day-word = Saturday
    .place-word = public garden
    .ending = See you soon
the-album = Put the photo into the album, open it, then print the photo.
    .title = The family photo
    .hint-1 = Three movements: drag, double-click, right-click.
    .hint-2 = “Print” is in the menu of the right-click.
    .why = Three movements do almost everything on a computer.
    .photo = Photo
    .album = Album
    .open = Open
    .copy = Copy
    .print = Print
an-appointment = Make an appointment: do what is asked, one thing at a time.
    .title = An appointment
    .hint-1 = The calendar opens with a double-click.
    .hint-2 = One click opens the list, another one chooses.
    .hint-3 = Tick the two papers that are asked, then click “Confirm”.
    .why = You can make an appointment with the mouse.
    .calendar = Calendar
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .nine = 9:00
    .ten = 10:00
    .fourteen = 14:00
    .sixteen = 16:00
    .identity = Identity card
    .photo = Photo
    .health-card = Health card
    .umbrella = Umbrella
    .confirm = Confirm
